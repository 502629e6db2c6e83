/** The sets that are tuned on, by folder. The held-out one is only scored: its questions are not looked at. */
export const DEVELOPMENT_SETS = {
  'first development set': '',
  'second development set (paraphrases)': 'second/',
  'third development set': 'third/',
  'fourth development set': 'fourth/',
  'fifth development set': 'fifth/',
  'sixth development set': 'sixth/',
};
export const HELD_OUT_SETS = {
  'held-out set': 'heldout/',
  'second held-out set': 'heldout-b/',
  'third held-out set': 'heldout-d/',
  'fourth held-out set': 'heldout-e/',
};

/** Sets of numeric questions that are tuned on, and one whose faults are not read: it shows how general a mend is. */
export const NUMERIC_SETS = [
  'dev',
  'second',
  'third',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'ninth-aside',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
];

/** Sets of described industries that are tuned on. */
export const RECOMMEND_SETS = ['dev', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh'];

/** Small tables as a team drops them: what is asked of them, and what is claimed. */
export const DROPPED_TABLES = [
  { folder: 'tables', hasQuestions: true, claims: ['claims-dated', 'claims-together'] },
  { folder: 'tables/team', hasQuestions: true, claims: ['claims', 'claims-dated', 'claims-together'] },
  { folder: 'tables/dated', hasQuestions: false, claims: ['claims'] },
] as const;
