import type { Corpus, Passage } from '../../knowledge/index.js';
import type { Term } from '../computing/term.js';
import { documentsOf } from '../evidence.js';
import { statedNumbers, type StatedNumber, type Surroundings } from '../prose/stated-numbers.js';
import { NATIONAL_WORDS } from './national-words.js';

/** A number that prose gives for a period. */
interface DatedTerm {
  readonly period: string;
  readonly term: Term;
}

/** What a sentence says to have moved from one value in a period to another: 制造业增加值从 20.03 …跃升至 26.60. */
export interface ProseSeries {
  readonly kind: 'series';
  readonly names: readonly string[];
  readonly start: DatedTerm;
  readonly end: DatedTerm;
  /** The growth a year that the sentence gives beside them; null where it gives none. */
  readonly yearly: Term | null;
}

/** The series that the prose of a corpus, or of one document, states. */
export function proseSeries(corpus: Corpus, document: string | undefined): readonly ProseSeries[] {
  const sections = documentsOf(corpus, document).flatMap((one) => one.sections);
  return sections.flatMap(({ passages }) => passages.flatMap(seriesIn));
}

function seriesIn(passage: Passage): readonly ProseSeries[] {
  const numbers = statedNumbers(passage);
  return numbers.flatMap((start, index) => {
    const end = numbers[index + 1];
    const isMovement = start.role === 'start' && end?.role === 'end';
    return isMovement ? seriesOf(start, end, yearlyBeside(start, numbers)) : [];
  });
}

function seriesOf(start: StatedNumber, end: StatedNumber, yearly: Term | null): readonly ProseSeries[] {
  const [from, to] = [datedTerm(start), datedTerm(end)];
  const names = start.surroundings.flatMap(namesIn);
  if (!from || !to || from.period === to.period || names.length === 0) return [];
  return [{ kind: 'series', names, start: from, end: to, yearly }];
}

/** The growth a year that the same sentence gives; null where it gives none, or several. */
function yearlyBeside({ sentence }: StatedNumber, numbers: readonly StatedNumber[]): Term | null {
  const [rate, second] = numbers.filter((one) => one.sentence === sentence && one.role === 'rate-a-year');
  return second ? null : (rate?.ends[0]?.place ?? null);
}

function datedTerm({ period, ends: [end] }: StatedNumber): DatedTerm | null {
  return period === null || !end ? null : { period, term: end.place };
}

/** Where the subject of a sentence ends: words of moving, reaching and being. */
const PREDICATE =
  /(?:实现|稳步|持续|显著|大幅|快速|不断|上升|增长(?!率)|提高|下降|跃升|达到?|为|是|\b(?:achieved|rose|grew|increased|fell|declined|was|were|is|has|have|saw|reached|climbed|dropped|went)\b).*$/isu;

/** What a clause before a number is about, with and without the country, "A of B" also as "B A". */
function namesIn({ before }: Surroundings): readonly string[] {
  const clauses = before.split(/[，,；;]/u).map((clause) => clause.replace(PERIODS, ' ').replace(PREDICATE, '').trim());
  const subject = clauses.find((clause) => /\p{L}{2}/u.test(clause)) ?? '';
  const inverted = subject.replace(/^(?:the )?(?<a>.+) of (?<b>.+)$/iu, '$<b> $<a>');
  const inside = [subject, ...NATIONAL_IN_EN.map((word) => subject.replace(COUNTRY_INSIDE, ` of ${word}`))];
  return [...new Set([...inside, inverted].flatMap((name) => [name, withoutCountry(name)]))].filter(
    (name) => name !== '',
  );
}

const PERIODS =
  /(?:从|自|由|在|截至|from|between|in|to|and|since)?\s*(?:19|20)\d{2}\s*年?\s*(?:至|到|[-–—~])?|^(?:to|and|from)\b/giu;

/** "The value added of China’s manufacturing" is also that of Chinese manufacturing, and of manufacturing. */
const COUNTRY_INSIDE = / of (?:china(?:['’]s)?|chinese) /iu;
const NATIONAL_IN_EN = ['Chinese ', 'China ', ''] as const;

function withoutCountry(name: string): string {
  const word = NATIONAL_WORDS.find((one) => name.toLowerCase().replace(/^the /u, '').startsWith(one));
  return word === undefined
    ? name
    : name
        .replace(/^the /iu, '')
        .slice(word.length)
        .replace(/^['’]s/u, '')
        .trim();
}
