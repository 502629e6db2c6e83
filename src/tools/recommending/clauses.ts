import { anyOf, type Synonyms, wordsIn } from '../../knowledge/index.js';

/** A clause of a description: what a wording may stand in, and how far a negation reaches. */
export interface Clause {
  readonly text: string;
  /** Where it begins in the description. */
  readonly start: number;
  /** 0-based number of its sentence. */
  readonly sentence: number;
}

/** Words that turn to another matter. */
const TURNS: Synonyms = {
  zh: ['但是', '但', '然而', '不过', '虽然', '而且', '可是', '只是'],
  en: ['but', 'although', 'though', 'however', 'whereas', 'while', 'yet'],
};
/** Words with which English begins another clause behind "and": where it does, Chinese has a comma. */
const BEGIN_CLAUSE: Synonyms = {
  zh: [],
  en: [
    ...wordsIn('we|they|it|he|she|i|there|nobody|no one|none|each|every|everyone|everybody'),
    ...wordsIn('can|cannot|could|is|are|was|were|has|have|had|do|does|did|will|would'),
    ...wordsIn('must|may|might|should|hardly|never|now|since|because'),
  ],
};
const SENTENCE_END = /[。！？!?；;\n]|\.(?=\s|$)/u;
/** A tag of HTML ends a clause: who pastes a page has no full stops. */
const MARK = '</?[a-z][^<>]*>|[。！？!?；;：:\\n—]|[,，](?!\\d)|\\.(?=\\s|$)|\\s-\\s';
const BOUNDARY = new RegExp(`${MARK}|${anyOf(TURNS)}|\\band (?=${anyOf(BEGIN_CLAUSE)})`, 'giu');
/** A piece shorter than this goes on the list of the piece before: "we lack staff, money, data". */
const LEAST_WORDS = 4;
/**
 * Characters of the longest clause: three times the longest of the recommendation sets. Wordings are looked for pair by
 * pair, so that who writes pages without a mark would have everybody wait for seconds.
 */
const LONGEST_CLAUSE = 500;

/** The clauses of a description in order. */
export function clausesOf(text: string): readonly Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  let sentence = 0;
  for (const { index, 0: mark } of [...text.matchAll(BOUNDARY), { index: text.length, 0: '' }]) {
    addClause(clauses, { text: text.slice(start, index), start, sentence }, text);
    if (SENTENCE_END.test(text.slice(index, index + mark.length + 1).slice(0, Math.max(mark.length, 2)))) sentence += 1;
    start = index + mark.length;
  }
  return clauses;
}

function addClause(clauses: Clause[], clause: Clause, text: string): void {
  if (!/[\p{L}\p{N}]/u.test(clause.text)) return;
  const last = clauses.at(-1);
  if (last?.sentence !== clause.sentence || last.text.length > LONGEST_CLAUSE || !continuesList(clause, text))
    clauses.push(...readable(clause));
  else clauses[clauses.length - 1] = { ...last, text: text.slice(last.start, clause.start + clause.text.length) };
}

/** A clause in pieces that can be read: cut at white space, where there is any. */
function readable(clause: Clause): readonly Clause[] {
  const { text, start } = clause;
  if (text.length <= LONGEST_CLAUSE) return [clause];
  const space = text.lastIndexOf(' ', LONGEST_CLAUSE);
  const end = space > 0 ? space : LONGEST_CLAUSE;
  const rest = { ...clause, text: text.slice(end), start: start + end };
  return [{ ...clause, text: text.slice(0, end) }, ...readable(rest)];
}

function continuesList({ text: own, start }: Clause, text: string): boolean {
  if (!text.slice(0, start).trimEnd().endsWith(',') || /\p{Script=Han}/u.test(own)) return false;
  return own.trim().split(/\s+/u).length < LEAST_WORDS;
}
