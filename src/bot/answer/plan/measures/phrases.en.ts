import { isNumberWord } from './number-words.js';

/** What stands before a noun phrase that names what is measured. */
const OPENINGS: readonly RegExp[] = [
  /\b(?:what|which)(?:['’]s| (?:is|was|were|are))\s+/giu,
  /^(?:is|was|were|are)\s+/giu,
  /\bhow (?:much|many)\s+/giu,
  /\b(?:highest|largest|biggest|smallest|lowest|greatest|least|most|total|average|mean|combined|overall|median)\s+/giu,
  /\b(?:rank|order|sort|list|arrang|top|first|best|compar|place|position)\w*\b[^.?;]{0,60}?\b(?:by|for|in terms of|according to)\s+/giu,
  /\b(?:compare|show(?: me)?|give(?: me)?|list|tell me|report|find)\s+/giu,
  /\b(?:saw|see|had|have|whose|having|with)\s+/giu,
];

/** "How much did toy rents grow": what stands between the auxiliary and the verb of a move. */
const MOVED =
  /\b(?:do|does|did|has|have|had|will|would)\s+([^.?;,]*?)\s+(?:grow|rise|increase|fall|drop|decline|decrease|change|climb|shrink)\b/giu;

/** What ends the noun phrase; "of" does not: "the average of their rents". */
const ENDS =
  /^(?:is|was|were|are|be|been|has|have|had|do|does|did|will|would|can|could|should|and|or|but|than|as|in|on|at|from|to|by|with|over|between|among|for|during|across|per|that|which|who|whose|when|while|if|so|because|i|you|we|they|it|me|us|them|please|both|not|up|out|off|down|this|then|behind|above|below|under|after|before|into|compared|against|through|there|how|much|many|what|where|come|came|saw|fell|rose|grew|shrank|lie|separate|belongs?|making|including|excluding|expiring|ending|relating|lose|stayed|already|more|less|exceed(?:ed|s)?)$/iu;

/** Behind a noun it is a verb: "how many categories posted growth", but not "the combined value" nor "value added". */
const IS_PAST = /(?<!^add)ed$/iu;

/** Words that are measures by themselves and name none with these beside them. */
const HARMLESS =
  /\bhow many times\b|\b(?:percentage|how many|\d) points?\b|\b(?:by )?(?:what|which) margin\b|\bmargin (?:between|over)\b|\bnet (?=change|gain|increase|loss|decrease)/giu;

/**
 * The noun phrases that stand where a question names what is measured, each as its words that belong to no question for
 * numbers alone; what "of" joins to a phrase is a phrase of its own.
 */
export function englishPhrases(question: string): readonly (readonly string[])[] {
  const text = question.replace(HARMLESS, ' ');
  const opened = OPENINGS.flatMap((opening) =>
    Array.from(text.matchAll(opening), (match) => upToEnd(text.slice(match.index + match[0].length))),
  );
  const moved = Array.from(text.matchAll(MOVED), ([, words = '']) => upToEnd(words));
  return [...opened, ...moved]
    .flatMap((words) => words.join(' ').split(/\bof\b/u))
    .map((phrase) => phrase.split(' ').filter((word) => word !== '' && !isNumberWord(word)))
    .filter(({ length }) => length > 0);
}

function upToEnd(text: string): readonly string[] {
  const words = /^[a-z'’ -]*/iu.exec(text)?.[0].split(/\s+/u).filter(Boolean) ?? [];
  const end = words.findIndex((word, at) => ENDS.test(word) || (at > 0 && IS_PAST.test(word)));
  return end < 0 ? words : words.slice(0, end);
}
