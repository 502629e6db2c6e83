import type { Corpus, Row } from '../../../../../knowledge/index.js';
import { claimTokens } from '../../../../../tools/index.js';
import type { Reading } from '../../reading/held-words.js';

/**
 * Whether a sentence calls no row by two names of which neither holds the other (中药材 beside 中式成药 would be two rows,
 * though either may stand for 中药材及中式成药), and none by a half of its name that the question does not call it by.
 */
export function callsRowsByOneName(text: string, { corpus, question }: Reading): boolean {
  const asked = namesIn(question, corpus);
  return [...namesIn(text, corpus)].every(
    ([row, called]) =>
      called.every((one) => called.every((other) => areOne(one, other))) &&
      called.every((name) => !isHalf(name, row) || isAskedSo(name, asked.get(row) ?? [])),
  );
}

/** The names by which a text calls rows. */
function namesIn(text: string, corpus: Corpus): ReadonlyMap<Row, readonly string[]> {
  const names = new Map<Row, readonly string[]>();
  for (const token of claimTokens(text, corpus, undefined)) {
    if (token.kind !== 'name') continue;
    const written = text.slice(token.start, token.end).toLowerCase();
    for (const target of token.targets) {
      if (target.kind === 'row') names.set(target.row, [...(names.get(target.row) ?? []), written]);
    }
  }
  return names;
}

/** Where a question calls a row by its whole name, or by several halves, none of them is what it means. */
function isAskedSo(name: string, asked: readonly string[]): boolean {
  return asked.length > 0 && asked.every((one) => singular(one) === singular(name));
}

/** Bags and "bag exports". */
function singular(name: string): string {
  return name.replace(/(?<=[a-z])s$/u, '');
}

/** What joins the parts of a name: 家具及其零件, "furniture and furniture parts". */
const JOINED = /[及和与、]|\band\b/u;

/** Furniture parts of furniture and furniture parts: what is left out joins it to more. */
function isHalf(name: string, { label, title }: Row): boolean {
  return [label, title.zh, title.en].some((whole) => {
    const rest = leftOut(name, whole.toLowerCase());
    return rest !== null && JOINED.test(rest);
  });
}

/** What a name has beside the words of another, where it has all of these in their order; null otherwise. */
function leftOut(part: string, whole: string): string | null {
  const words = part.match(WORDS) ?? [];
  let at = 0;
  const rest = (whole.match(WORDS) ?? []).filter((word) => {
    const isNext = word === words[at];
    if (isNext) at += 1;
    return !isNext;
  });
  return at === words.length ? rest.join(' ') : null;
}

/** Words, and each Chinese character. */
const WORDS = /\p{Script=Han}|[^\s\p{Script=Han},，、]+|[、，]/gu;

function areOne(one: string, other: string): boolean {
  return one.includes(other) || other.includes(one);
}
