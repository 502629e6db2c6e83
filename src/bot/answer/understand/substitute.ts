import type { NameMention } from '../../../knowledge/index.js';
import { aroundName } from '../plan/numbers/operand-order.js';
import type { Understanding } from './understanding.js';
import { contentWords } from './words.js';

/** The question before with its row in the words of the new one; null where either names several, or in two languages. */
export function withRow(old: Understanding, fresh: Understanding): string | null {
  if (old.language !== fresh.language) return null;
  const [before, now] = [soleRow(old), soleRow(fresh)];
  const wording = now && aroundName(fresh.question, now.form);
  if (!before || !wording) return null;
  const row = fresh.question.slice(wording.before.length, fresh.question.length - wording.behind.length);
  const place = aroundName(old.question, before.form);
  return place ? `${place.before}${row}${place.behind}` : `${old.question} ${row}`;
}

function soleRow({ names }: Understanding): NameMention | null {
  const rows = names.filter(({ target }) => target.kind === 'row');
  const places = new Set(rows.map(({ target }) => JSON.stringify(target)));
  return places.size === 1 ? (rows[0] ?? null) : null;
}

/**
 * Puts the new words in the place of the old ones: of a name, of a word that shares a character, or of the last one.
 * Several words replace all that stand together with it: "manufacturing value added" for "the development index".
 */
export function substitute({ question, language, names }: Understanding, fresh: string): string | null {
  const named = names.find(({ form }) => /\p{Script=Han}/u.test(form) && question.includes(form))?.form;
  if (named !== undefined) return question.replace(named, fresh);
  const places = wordPlaces(question, contentWords(question, language));
  const kin = places.findLast(
    ({ word }) => language === 'zh' && [...word].some((character) => fresh.includes(character)),
  );
  const target = kin ?? places.at(-1);
  if (!target) return null;
  const several = contentWords(fresh, language).length > 1;
  const { start, end } = several ? phraseAround(target, places, question) : target;
  return `${question.slice(0, start)}${fresh}${question.slice(end)}`;
}

interface WordPlace {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

function wordPlaces(question: string, words: readonly string[]): readonly WordPlace[] {
  let from = 0;
  return words.flatMap((word) => {
    const start = question.indexOf(word, from);
    if (start < 0) return [];
    from = start + word.length;
    return [{ word, start, end: from }];
  });
}

/** The span of the words that stand side by side with one: nothing between them but a space or a hyphen. */
function phraseAround(target: WordPlace, places: readonly WordPlace[], question: string): Omit<WordPlace, 'word'> {
  const at = places.indexOf(target);
  const joined = (left: WordPlace, right: WordPlace): boolean =>
    /^[\s-]?$/u.test(question.slice(left.end, right.start));
  let [first, last] = [at, at];
  for (let before = places[first - 1]; before && joined(before, places[first] ?? target); before = places[first - 1])
    first -= 1;
  for (let after = places[last + 1]; after && joined(places[last] ?? target, after); after = places[last + 1])
    last += 1;
  return { start: places[first]?.start ?? target.start, end: places[last]?.end ?? target.end };
}
