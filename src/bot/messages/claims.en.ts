import type { ClaimFacts, ClaimMessages } from './claim-messages.js';

const TENS: Readonly<Record<string, string>> = {
  10: 'ten',
  100: 'a hundred',
  1000: 'a thousand',
  10000: 'ten thousand',
};

/** The right figure, with its formula where it was computed. */
const figure = (facts: ClaimFacts): string => [facts, ...facts.alternatives].map(oneFigure).join('; or ');

const oneFigure = ({ found, formula, subject }: Pick<ClaimFacts, 'found' | 'formula' | 'subject'>): string =>
  formula === null ? `the source gives ${found} for ${subject}` : `computed from ${subject}: ${formula} = ${found}`;

const claimed = ({ stated }: ClaimFacts): string => (stated === '' ? '' : `, not ${stated}`);

const rows = ({ count }: ClaimFacts): string => `${count ?? ''} row${count === 1 ? '' : 's'}`;

/** How many rows do so, before the figure nearest to where they end. */
const counted = (facts: ClaimFacts): string =>
  facts.count === null ? '' : `${rows(facts)} in all; nearest to the line: `;

const wrongFactor = (factor: string | null): string => {
  const power = Number(factor);
  const [word, size] = power > 1 ? ['large', power] : ['small', 1 / power];
  const times = String(Math.round(size));
  return `Too ${word} by a factor of ${TENS[times] ?? times}`;
};

const opened = (sentence: string): string => `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;

export const claimMessagesEn: ClaimMessages = {
  verdicts: { supported: 'supported', contradicted: 'contradicted', unverifiable: 'unverifiable' },
  summary: ({ supported, contradicted, unverifiable }) =>
    `Claims checked: ${supported + contradicted + unverifiable}. Contradicted ${contradicted}, unverifiable ${unverifiable}, supported ${supported}.`,
  nothing: 'The text claims nothing that could be checked.',
  claim: (verdict, text, reason, sources) =>
    `${verdict}: “${text}” ${reason}${sources === null ? '' : ` (${sources})`}`,
  reasons: {
    'equals-published': (facts) => opened(figure(facts)),
    'equals-computed': (facts) => opened(figure(facts)),
    holds: (facts) =>
      opened(`${counted(facts)}${figure(facts)}${facts.place === null ? '' : `; it ranks number ${facts.place}`}`),
    'same-words': () => 'The source says so in much the same words.',
    'word-for-word': () => 'The source says so word for word.',
    listed: () => 'The source lists it so.',
    'listed-otherwise': ({ count, right }) =>
      count === null ? `The source says otherwise: ${right}.` : `The source lists ${count}.`,
    'other-number': (facts) => opened(`${figure(facts)}${claimed(facts)}`),
    scale: (facts) => opened(`${wrongFactor(facts.factor)}: ${figure(facts)}${claimed(facts)}`),
    'percent-point': (facts) => opened(`a percent is not a percentage point: ${figure(facts)}${claimed(facts)}`),
    unit: (facts) => opened(`the digits are right, the unit is not: ${figure(facts)}${claimed(facts)}`),
    direction: (facts) => opened(`the direction is the other one: ${figure(facts)}`),
    order: (facts) =>
      opened(`it is not so: ${figure(facts)}${facts.ahead === null ? '' : `; ${oneFigure(facts.ahead)}`}`),
    rank: (facts) => opened(`it ranks number ${facts.place ?? ''}: ${figure(facts)}`),
    count: (facts) => opened(`it is not so: ${counted(facts)}${figure(facts)}`),
    total: (facts) => opened(`the table has ${rows(facts)}: ${figure(facts)}`),
    degree: (facts) => opened(`the word does not fit how far it moved: ${figure(facts)}`),
  },
  doubts: {
    'unknown-words': 'The documents do not speak of all that this says.',
    'not-understood': 'This is not understood well enough to be checked.',
    'open-period': 'This leaves open for which period, and it is not so for each that is held.',
    cause: 'This names a cause, which no figure can confirm.',
    ambiguous: 'Several rows, columns or tables may be meant, and they differ.',
    'not-a-stock': 'The documents give what happened over the period, not what stood at its end.',
    'period-not-held': 'The documents hold no figure for this period.',
    unreadable: 'The documents hold this row, but its figures are not written as numbers that can be read.',
    'not-held': 'The documents hold no figure for this.',
    incomputable: 'Nothing can be computed from what the documents hold.',
    'other-unit': 'The documents hold it in another unit, which cannot be converted.',
    loose: 'The approximate word is neither fair nor false.',
    unsound: 'The figure did not pass the last check.',
  },
  nearest: (quote) => ` Nearest passage: “${quote}”`,
};
