import { LEADING } from './leading-words.js';
import { ADJECTIVE_ING, AUXILIARY_EN, BARE_EN, FINITE_EN, MANNER_EN, PAST_EN } from './verbs.en.js';

/** What limits a sentence, takes it back, or makes a condition of it, wherever behind the comma it stands. */
const TAKES_BACK =
  /\b(?:but|however|yet|although|though|unless|except|excluding|only|provided|if|when|while|whereas|until|or|nor|not|never|otherwise|without)\b|\b(?:argues?|says?|said|claims?|believes?|contends?|warns?|insists?|suggests?|hopes?|according to [^,]+)[.]?$/iu;
/** A denial may be of what is left out: "does not close plants, so that …". */
const DENIED =
  /\b(?:not|no|never|neither|nor|cannot|hardly|scarcely|barely|rarely|seldom|few|little|without|not only|either|both|whether|less|fewer|so \p{L}+|because|if|when|although|though|unless|while|since|whereas)\b|n[’']t\b/iu;
/** A pair with both of its halves denies nothing. */
const PAIR = /\bnot only\b(?=.*\bbut\b)/iu;
/** Words that wait for what is behind the comma. */
const OPEN_END =
  /\b(?:that|which|who|whose|how|whether|if|as|of|in|on|at|by|for|with|from|to|into|toward|towards|through|under|over|between|among|and|or|the|a|an|is|are|was|were|be|has|have|can|will|should|must|such as|including|namely)$/iu;
/** Another thing that something does to: "enables enterprises to do A and to do B". */
const AND_TO = /(?<=^[^,]*\bto [^,]*?) and to (?=\p{L})/iu;
/** A list of things done is not cut: "by raising wages, cutting costs and …". */
const GERUND_LIST = new RegExp(
  String.raw`\b(?:in|of|by|for|with|from|through|to|and|includes?|including|means|requires?|about|on|into|as|such as) (?:\p{L}+ly )?(?!${ADJECTIVE_ING}\b)\p{L}+ing\b`,
  'iu',
);

const VERB = new RegExp(String.raw`^.+? (?=(?:${AUXILIARY_EN}|${FINITE_EN}|${BARE_EN})\b)`, 'iu');
/** A subject with a verb of its own. */
const WHOLE = new RegExp(
  String.raw`^(?!(?:and|but|or|which|who|that|if|unless|although|though|while|when|because|as)\b)[^,;:]+? (?:${AUXILIARY_EN}|${MANNER_EN}*(?:${FINITE_EN}|${BARE_EN}|${PAST_EN})|aims)\b [^,;:]+$`,
  'iu',
);
/** Where, when, how, why or by what means, in front; kept with what it leads. */
const FRONT = new RegExp(`^(?:${LEADING.en}[^,;:]*, )+`, 'iu');

/** Something that another sentence names; the piece itself is known, and "it is possible to" points at nothing. */
const POINTS =
  /\b(?:this|these|those|such)\b(?! (?:paper|study|article|report)\b)|^(?!it is (?:possible|necessary|important) )(?:it|they|he|she|its|their)\b/iu;

/** What may be left out behind a clause: what follows from it, what it is for, or what is said besides of what it ends with. */
const FOLLOWS = /^(?:so (?:that|as to)|thus|thereby|including|which|and (?:then|thus|so|thereby) )\b/iu;
/** What something is done by, or what comes of it. */
const DOING = new RegExp(
  String.raw`^(?:${MANNER_EN})*(?!(?:including|considering|regarding|depending|assuming|excluding)\b|\p{L}+ing,)\p{L}{2,}ing\b`,
  'iu',
);
/** Another predicate of the same subject, or the other half of a pair. */
const PREDICATE = new RegExp(
  String.raw`^(?:and ${MANNER_EN}*(?:${FINITE_EN}|${AUXILIARY_EN})|and to|but also)\b`,
  'iu',
);
/** A clause with a subject of its own: nothing but its subject stands before its verb. */
const OWN_SUBJECT = new RegExp(
  String.raw`^and (?!(?:which|who|that|to|then|so)\b)(?:(?!\b(?:${FINITE_EN}|${AUXILIARY_EN})\b)[^,;:])+? (?:${AUXILIARY_EN}|${FINITE_EN}|${PAST_EN}|found that)\b`,
  'iu',
);

/**
 * The beginnings of a sentence, up to a comma, that are told alone: a subject with its verb, and behind the comma "and" with
 * another verb, what follows from it or what it is for. No list is cut by this, nor what is made a condition of, denied or
 * taken back.
 */
export function wholeBeforeComma(sentence: string): readonly string[] {
  const text = sentence.replace(/[.!]\s*$/u, '');
  if (/[;:]/u.test(text)) return [];
  const front = FRONT.exec(text)?.[0] ?? '';
  const rest = text.slice(front.length);
  const commas = [...rest.matchAll(/, /gu)].map(({ index }) => index);
  return [...commas, rest.search(AND_TO)]
    .filter((end) => end > 0)
    .map((end) => ({ head: rest.slice(0, end), behind: rest.slice(end).replace(/^, /u, '').trimStart() }))
    .filter(({ head, behind }) => isWhole(head, front) && goesOnApart(head, behind) && !TAKES_BACK.test(behind))
    .map(({ head }) => `${front}${head}`);
}

function isWhole(head: string, front: string): boolean {
  const said = head.replace(PAIR, '');
  return (
    hasClosedLists(head) &&
    WHOLE.test(said.replaceAll(',', '')) &&
    !OPEN_END.test(head) &&
    !DENIED.test(said) &&
    !POINTS.test(front === '' ? subjectOf(head) : `${front}${subjectOf(head)}`)
  );
}

/** Whether no comma stands in it but between clauses, or in a list that ends in it: "scientific, open and networked". */
function hasClosedLists(head: string): boolean {
  const isOpen = head
    .split(', ')
    .slice(1)
    .reduce((open, clause) => {
      if (PREDICATE.test(clause) || OWN_SUBJECT.test(clause) || FOLLOWS.test(clause)) return open;
      return !/\b(?:and|or)\b/iu.test(clause);
    }, false);
  return !isOpen;
}

/** What stands before the verb. */
function subjectOf(head: string): string {
  return VERB.exec(head)?.[0] ?? head;
}

function goesOnApart(head: string, behind: string): boolean {
  if (PREDICATE.test(behind) || OWN_SUBJECT.test(behind) || FOLLOWS.test(behind) || behind.startsWith('and to '))
    return !/^but\b/iu.test(behind);
  return DOING.test(behind) && !GERUND_LIST.test(head);
}
