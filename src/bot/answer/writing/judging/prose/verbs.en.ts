/** Verbs as they stand behind a subject in the singular, of those that no noun is spelled like. */
const PLAIN =
  'promotes|enhances|enables|introduces|stimulates|strengthens|improves|reduces|brings|prevents|poses|stems|accelerates|optimi[sz]es|provides|creates|attracts|helps|requires|becomes|achieves|ensures|raises|lowers|builds|makes|gives|takes|keeps|expands|extends|maintains|produces|hinders|affects|reveals|highlights|includes|contains|allows|encourages|generates|deepens|widens|facilitates|undermines|threatens|weakens|fosters|boosts|remains|depends|serves|seeks|absorbs|connects|covers|integrates|puts(?= forward)';
/** Those that may be nouns elsewhere. */
const OTHERS =
  'leads|drives|increases|limits|means|holds|comes|goes|faces|plays|offers|benefits|influences|shows|changes';
/** The same of the plural, and behind a modal verb. */
const BARE =
  'accumulate|promote|enhance|enable|introduce|stimulate|strengthen|improve|reduce|bring|prevent|pose|accelerate|optimi[sz]e|provide|create|attract|require|become|achieve|ensure|build|make|take|keep|maintain|produce|hinder|affect|reveal|include|contain|allow|encourage|generate|deepen|facilitate|depend|serve|raise|lower|expand|extend|adjust|predict|respond|integrate|cultivate|guide|give|bear|foster|widen|absorb|withstand|catch|grasp|sustain';
/** Those that may be nouns elsewhere. */
const BARE_OTHERS = 'face|play|grow|drive|increase|support|lead|limit|benefit|influence|show|offer';
/** Verbs that advice begins with. */
const IMPERATIVE =
  'adopt|advance|concentrate|carry out|designate|develop|establish|focus|implement|increase|inject|invest|optimi[sz]e|select|set up|speed up|step up|strengthen|support|upgrade|safeguard|protect|raise|continue to|combine|organi[sz]e|coordinate|consolidate|cut|lower|tighten|open|train|recruit|simplify|standardi[sz]e|subdivide|guarantee|refine|solve|tackle|nurture|formulate|draw up|revise|moderni[sz]e|digiti[sz]e|diversify|mobili[sz]e|allocate|restore|relax|remove|abolish|restrict|regulate|supervise|inspect|publish|pay attention to|attach importance to';
/** The past, where it is spelled like no participle. */
const PAST = 'rose|fell|grew|became|took|gave|saw|came|wrote|drove|began';
/** Behind "has", and no name's first word. */
const DONE =
  'promoted|enhanced|enabled|introduced|stimulated|strengthened|improved|reduced|brought|prevented|posed|accelerated|optimi[sz]ed|provided|created|attracted|helped|become|achieved|ensured|built|made|given|taken|kept|expanded|extended|maintained|produced|hindered|revealed|encouraged|generated|deepened|widened|facilitated|undermined|weakened|fostered|boosted|raised|lowered|driven|caused|led|increased';
const MODAL = 'can|could|will|would|must|should|may|might';

/** A verb that says what may, can or should be. */
export const MODAL_EN = `(?:${MODAL})`;
export const AUXILIARY_EN = `(?:is|are|was|were|has|have|had|${MODAL})`;
/** Behind a subject in the singular, and no noun: another predicate begins with it. */
export const PLAIN_VERB_EN = `(?:${PLAIN})`;
/** Behind a subject in the singular. */
export const FINITE_EN = `(?:${PLAIN}|${OTHERS})`;
/** Behind a modal verb, and no noun. */
export const PLAIN_BARE_EN = `(?:${BARE})`;
/** Behind a subject in the plural, or a modal verb. */
export const BARE_EN = `(?:${BARE}|${BARE_OTHERS})`;

/** What rose, fell or became, with no other form that it could be. */
export const PAST_EN = `(?:${PAST})`;
export const PARTICIPLE_EN = `(?:${DONE})`;

export const IMPERATIVE_EN = `(?:${IMPERATIVE})`;

/** Adjectives that are spelled like what is being done. */
export const ADJECTIVE_ING = '(?:leading|emerging|existing|growing|outstanding|remaining|underlying|ongoing|promising)';

/** Words for how a thing is done, in front of its verb. */
export const MANNER_EN = String.raw`(?:(?:\p{L}+ly|also|then|thus|thereby|so|further|even|still) )`;
