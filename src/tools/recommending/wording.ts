import { stem, type Advice, type Language, type LocalText, type Synonyms } from '../../knowledge/index.js';

/** Alternatives that stand for each other: characters of Chinese, and stems of English words in a row. */
interface Part {
  readonly characters: readonly string[];
  readonly stems: readonly (readonly string[])[];
}

/** A wording as it is looked for: one alternative of each part must stand in the clause, in any order. */
export type Wording = readonly Part[];

/** Where something stands in a clause: [start, end) in UTF-16 code units. */
export type Span = readonly [start: number, end: number];

/** The places in which the parts of a wording stand together. */
export type Match = readonly Span[];

/** A word in Latin letters or digits. */
export interface Word {
  readonly stem: string;
  readonly span: Span;
}

/** A clause made ready: what wordings are looked for in. */
export interface ReadClause {
  /** Lower case, of the same length as the source. */
  readonly text: string;
  readonly words: readonly Word[];
  /** Where each stem stands among the words: most of a wording's words stand nowhere. */
  readonly places: ReadonlyMap<string, readonly number[]>;
}

/** The groups of alternatives that wordings name. */
type Groups = Pick<Advice, 'groups'>;

const LANGUAGES = ['zh', 'en'] as const;
/** Characters of Chinese that may lie between two parts. */
const CHINESE_GAP = 8;
/** Words of English that may lie between two parts. */
const ENGLISH_GAP = 4;
/** Letters below which a stem says too little. */
const LEAST_STEM = 3;
/** Letters that endings of one word take at the most, "drawings" four: "personalised" is no "person". */
const MOST_SHED = 5;
/** Places of one part looked at in a clause. */
const PLACES = 12;

/** Reads wordings of both languages, with the groups they name. */
export function parseWordings(wordings: Synonyms, advice: Groups): readonly Wording[] {
  return LANGUAGES.flatMap((language) => wordings[language].map((wording) => parseWording(wording, language, advice)));
}

/** Reads wordings that stand beside their sisters. */
export function parsePairs(pairs: readonly LocalText[], advice: Groups): readonly Wording[] {
  return LANGUAGES.flatMap((language) => pairs.map((pair) => parseWording(pair[language], language, advice)));
}

function parseWording(wording: string, language: Language, { groups }: Groups): Wording {
  return wording.split(' + ').map((part) => parsePart(part, groups, language));
}

function parsePart(part: string, groups: Groups['groups'], language: Language): Part {
  const alternatives = part
    .replace(/\$(\w+)/gu, (_, name: string) => groups[name]?.[language] ?? '')
    .split('|')
    .filter((alternative) => alternative !== '');
  const isChinese = (alternative: string): boolean => /\p{Script=Han}/u.test(alternative);
  return {
    characters: alternatives.filter((alternative) => isChinese(alternative)),
    stems: alternatives
      .filter((alternative) => !isChinese(alternative))
      .map((alternative) => readWords(alternative).map(({ stem: form }) => form)),
  };
}

/** Makes a clause ready. */
export function readClause(clause: string): ReadClause {
  const text = clause.toLowerCase().replaceAll('’', "'");
  const words = readWords(text);
  const places = new Map<string, number[]>();
  for (const [at, { stem: form }] of words.entries()) {
    const known = places.get(form);
    if (known) known.push(at);
    else places.set(form, [at]);
  }
  return { text, words, places };
}

/** "No longer" is one word, for who no longer comes is not lacked, and so is "know-how", for it is no knowing how. */
const WORD = /no longer|know-how|[a-z0-9]+(?:'[a-z]+)?/gu;

function readWords(text: string): readonly Word[] {
  return [...text.toLowerCase().matchAll(WORD)].map(({ 0: word, index }) => ({
    stem: wholeOrStem(word),
    span: [index, index + word.length],
  }));
}

/** A word of which little is left stays whole: else "one" were "on", and "used" "us". */
function wholeOrStem(word: string): string {
  const form = stem(word);
  return form.length < LEAST_STEM || word.length - form.length > MOST_SHED ? word : form;
}

/** Every way in which the parts of a wording stand close together in a clause. */
export function findWording(wording: Wording, clause: ReadClause): readonly Match[] {
  const [first, ...others] = wording;
  const begun = first ? placesOf(first, clause) : [];
  if (begun.length === 0) return [];
  return others.reduce<readonly Match[]>(
    (matches, part) => (matches.length === 0 ? matches : extended(matches, part, clause)),
    begun.map((place) => [place]),
  );
}

function extended(matches: readonly Match[], part: Part, clause: ReadClause): readonly Match[] {
  const places = placesOf(part, clause);
  return matches.flatMap((match) =>
    places.filter((place) => joins(place, match, clause)).map((place) => [...match, place]),
  );
}

/** Whether a text holds one of the wordings. */
export function holdsWording(wordings: readonly Wording[], text: string): boolean {
  const clause = readClause(text);
  return wordings.some((wording) => findWording(wording, clause).length > 0);
}

/** Loops, for most parts stand in no clause: a page of text asks for millions of places. */
function placesOf({ characters, stems }: Part, clause: ReadClause): readonly Span[] {
  const places: Span[] = [];
  for (const alternative of characters) addCharacters(alternative, clause.text, places);
  if (clause.words.length > 0) for (const alternative of stems) addWords(alternative, clause, places);
  return places.length > PLACES ? places.slice(0, PLACES) : places;
}

function addCharacters(characters: string, text: string, places: Span[]): void {
  for (let at = text.indexOf(characters); at >= 0; at = text.indexOf(characters, at + 1))
    places.push([at, at + characters.length]);
}

function addWords(stems: readonly string[], { words, places: starts }: ReadClause, places: Span[]): void {
  const [begin = ''] = stems;
  for (const at of starts.get(begin) ?? []) {
    const [first, last] = [words[at], words[at + stems.length - 1]];
    const stands = stems.every((form, offset) => words[at + offset]?.stem === form);
    if (stands && first && last) places.push([first.span[0], last.span[1]]);
  }
}

/** A place joins those before it where it overlaps none and is near the nearest. */
function joins(place: Span, match: Match, { text, words }: ReadClause): boolean {
  if (match.some(([start, end]) => place[0] < end && start < place[1])) return false;
  return match.some(([start, end]) => {
    const [from, to] = place[0] >= end ? [end, place[0]] : [place[1], start];
    const between = words.filter(({ span }) => span[0] >= from && span[1] <= to).length;
    const characters = text.slice(from, to).match(/\p{Script=Han}/gu)?.length ?? 0;
    return between <= ENGLISH_GAP && characters <= CHINESE_GAP;
  });
}
