import { wordStems } from '../language/word-stems.js';

let segmenter: Intl.Segmenter | undefined;

/** Particles and conjunctions that stand in Chinese labels and name nothing. */
const CHINESE_PARTICLES = new Set(Array.from('的和与及或等之其于在为是'));

/** Words of a run of Chinese, as a dictionary parts it; particles left out. */
export function chineseWords(text: string): readonly string[] {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  return Array.from(text.match(/\p{Script=Han}+/gu) ?? [], (run) => run).flatMap((run) =>
    Array.from(segmenter?.segment(run) ?? [], ({ segment }) => segment).filter((word) => !CHINESE_PARTICLES.has(word)),
  );
}

/** "Less than one year" and "less than 1 year" are the same heading. */
const NUMBERS = new Map(
  'one two three four five six seven eight nine ten'
    .split(' ')
    .map((word, index) => [wordStems(word)[0] ?? word, String(index + 1)]),
);

/** Men and women are named by two words each, and their plurals have no stem in common with them. */
const SEXES = new Map(
  ['man men male males', 'woman women female females'].flatMap((words) => {
    const [one = '', ...others] = words.split(' ').map((word) => wordStems(word)[0] ?? word);
    return others.map((other): [string, string] => [other, one]);
  }),
);

/** Stems of Latin words; "non-current" is one word, not a kind of current. */
export function latinWords(text: string): readonly string[] {
  return wordStems(text.normalize('NFKC').replace(/\bnon[-–](?=\p{L})/giu, 'non')).map(
    (word) => NUMBERS.get(word) ?? SEXES.get(word) ?? word,
  );
}

/** The words of a label: stems of Latin words, and Chinese words. */
export function labelWords(text: string): readonly string[] {
  const known = remembered.get(text);
  if (known) return known;
  const words = [...latinWords(text), ...chineseWords(text)];
  if (remembered.size >= REMEMBERED) remembered.clear();
  remembered.set(text, words);
  return words;
}

/**
 * Every label is asked for several times while its table is indexed, in rounds over all rows: its words are read once. A
 * memory that holds fewer labels than the table has forgets each before it is asked for again.
 */
const remembered = new Map<string, readonly string[]>();
/** The labels of a table of 100,000 rows, with and without brackets. */
const REMEMBERED = 250_000;

/** "Disposals (Note (c))" is called disposals: what stands in brackets helps to find a row and is not needed for it. */
export function withoutBrackets(label: string): string {
  const bare = label.replace(/[(（][^()（）]*(?:[(（][^()（）]*[)）][^()（）]*)*[)）]/gu, ' ').trim();
  return bare === '' ? label : bare;
}
