import {
  dimensionsEqual,
  parseQuantities,
  type Language,
  type NameMention,
  type QuantityMention,
} from '../../../knowledge/index.js';
import { askedUnits } from '../plan/numbers/asked-unit.js';
import { leadsToMeasure } from '../plan/numbers/operand-order.js';
import { readOperation, type Operation } from '../plan/numbers/operation.js';
import { setsAsidePointed } from '../plan/numbers/set-aside.js';
import { WHOLE_WORDS } from '../plan/numbers/whole-words.js';
import { subjectWords } from '../plan/numbers/prose/subject-words.js';
import { assumedDirection } from './direction.js';
import { findRankWording } from './ordinals.js';
import { asksAmongAll, asksSeveral } from './goods-asked.js';
import { OPEN_PLURAL, PLURAL, POINTING, saidCount } from './pointing-words.js';
import { BINARY, turnedRound } from './turned-round.js';
import type { Understanding } from './understanding.js';

/** The rows that a follow-up may mean. */
export interface NamedBefore {
  /** Rows that the thread has named, the latest last. */
  readonly rows: readonly NameMention[];
  /** Rows that the answer before chose where its question named none: the top three, what fell. */
  readonly chosen: readonly NameMention[];
  /** The question that they were chosen for: the one before, or that which it goes on from. */
  readonly choice: Understanding;
}

/** Operations that put the last two things named together or in order, where no number is said. */
const PAIRING: ReadonlySet<Operation> = new Set<Operation>(['highest', 'lowest', 'sum']);

/** Operations from one year to another. */
const CHANGING: ReadonlySet<Operation> = new Set<Operation>(['change', 'compound-growth', 'growth']);

/**
 * A follow-up that says what is to be computed and leaves out of what: "这两个加起来呢？" takes the rows named last, "比肥料多多少？"
 * the one named before, "and in percent?" all that was asked. Null where it names its own matter, or asks for nothing to
 * be computed.
 */
export function completeNumeric(fresh: Understanding, old: Understanding, before: NamedBefore): Understanding | null {
  const again = countOf(fresh, old) ?? turnedRound(fresh, old) ?? besidesChosen(fresh, old, before);
  if (again) return again;
  const { chosen } = before;
  const operation = readOperation(fresh.question, fresh.language);
  if (operation === null && asksUnitAlone(fresh)) return movedInMoney(fresh, old, chosen) ?? inUnit(fresh, old);
  const ranked = operation === null || chosen.length > 1 ? withRankCount(fresh, old) : null;
  if (ranked || operation === null) return ranked;
  return ofOperation(operation, fresh, old, before);
}

/** An operation of the rows that a plural, a pronoun or nothing at all stands for. */
function ofOperation(
  operation: Operation,
  fresh: Understanding,
  old: Understanding,
  before: NamedBefore,
): Understanding | null {
  const { rows, together } = rowsBefore(before, old);
  const own = rowNames(fresh);
  const [only] = own;
  if (only && own.length === 1 && isOfTwo(operation, fresh.question)) {
    return partOfBefore(operation, fresh, old, only) ?? against(fresh, old, only, rows);
  }
  if (own.length > 0 || namesMatter(fresh) || asksAmongAll(fresh.question)) return null;
  if (isOfAll(fresh, old)) return computed(fresh, old, old.names);
  const several = severalMeant(fresh.question, operation, rows, together);
  if (several.length > 1) return ofChosen(several, fresh, old);
  return old.names.length === 0 ? ofChosen(rows.length === 1 ? rows : [], fresh, old) : ofRowsBefore(fresh, old);
}

function rowNames({ names }: Understanding): readonly NameMention[] {
  return names.filter(({ target }) => target.kind === 'row');
}

function isOfTwo(operation: Operation, question: string): boolean {
  return BINARY.has(operation) || setsBeside(operation, question);
}

/** "其中肥料占百分之几？" after a sum that it is part of: the row over all of them. */
function partOfBefore(
  operation: Operation,
  fresh: Understanding,
  old: Understanding,
  only: NameMention,
): Understanding | null {
  const summed = rowNames(old);
  const isPart = summed.length > 1 && summed.some(({ target }) => isSame(target, only.target));
  if (operation !== 'percent-share' || !isPart) return null;
  return { ...computed(fresh, old, [...summed, only]), matter: old.matter ?? old.question };
}

/** The rows that the thread has named or the answer chose, and those that the turn before brought together. */
function rowsBefore(
  { chosen, rows }: NamedBefore,
  old: Understanding,
): Readonly<Record<'rows' | 'together', readonly NameMention[]>> {
  return chosen.length > 0 ? { rows: chosen, together: chosen } : { rows, together: rowNames(old) };
}

function ofRowsBefore(fresh: Understanding, old: Understanding): Understanding | null {
  return old.names.some(({ target }) => target.kind === 'row') ? computed(fresh, old, old.names) : null;
}

/** "And as a percentage of the whole table?": of all that was spoken of before, set against all rows. */
function isOfAll({ question, language }: Understanding, { names }: Understanding): boolean {
  return names.length > 0 && WHOLE_WORDS[language].listed.test(question);
}

/** What is computed of rows that an answer chose keeps the question that they were chosen for. */
function ofChosen(rows: readonly NameMention[], fresh: Understanding, old: Understanding): Understanding {
  const planned = computed(fresh, old, rows);
  return old.names.length === 0 ? { ...planned, matter: old.matter ?? old.question } : planned;
}

/** "它和塑料制品比，谁增得快？", "compared with toys, which grew faster?": the row before is the other one; goods at large are not. */
const BESIDE = /它|相比|^[和与跟同].+比|\bit\b|\bcompared (?:with|to)\b|\bversus\b/iu;

function setsBeside(operation: Operation, question: string): boolean {
  return PAIRING.has(operation) && operation !== 'sum' && BESIDE.test(question) && !asksSeveral(question);
}

/** "Leaving that one out, who comes first?": the others, ranked as before where it does not say by what. */
function besidesChosen(
  fresh: Understanding,
  old: Understanding,
  { rows, chosen, choice }: NamedBefore,
): Understanding | null {
  const aside = chosen.length > 0 ? chosen : rows.slice(-1);
  if (!setsAsidePointed(fresh.question) || fresh.names.length > 0 || aside.length === 0) return null;
  const periods = fresh.periods.years.length > 0 ? fresh.periods : old.periods;
  if (fresh.cues.has('highest') || fresh.cues.has('lowest')) return { ...fresh, names: aside, periods };
  return {
    ...choice,
    language: fresh.language,
    question: `${choice.question} ${fresh.question}`,
    names: aside,
    periods,
  };
}

/** How many were chosen before, and nothing else. */
const COUNT_ALONE =
  /^(?:那么?|一共|总共|共)*(?:有|是)?(?:几|多少)[个种类项](?:商品|产品)?[?？。 ]*$|^(?:and |so )?how many (?:is|are|was|were) (?:that|those|these|they|there)(?: in (?:all|total))?\W*$/iu;

function countOf(fresh: Understanding, old: Understanding): Understanding | null {
  const chosen = COUNT_ALONE.test(fresh.question) && old.names.length === 0 && old.cues.has('list');
  return chosen ? { ...old, language: fresh.language, question: `${old.question} ${fresh.question}` } : null;
}

/** "折合多少元？", "and in million yuan?": the same again, in another unit. */
function asksUnitAlone(fresh: Understanding): boolean {
  const isBare = fresh.names.length === 0 && fresh.periods.years.length === 0 && !namesMatter(fresh);
  return isBare && askedUnits(fresh.question, fresh.language).some(({ dimension }) => dimension.kind === 'money');
}

/** "Which rose fastest? — How much is that in yuan?": by what amount the chosen one moved. */
function movedInMoney(fresh: Understanding, old: Understanding, chosen: readonly NameMention[]): Understanding | null {
  const moved =
    old.cues.has('growth') || old.cues.has('decline') || assumedDirection(old.question, old.language) !== null;
  if (chosen.length === 0 || !moved) return null;
  return ofChosen(chosen, { ...fresh, question: `${CHANGE_IN[fresh.language]}${fresh.question}` }, old);
}

/** What makes an amount that of a change. */
const CHANGE_IN: Readonly<Record<Language, string>> = { zh: '增减额，', en: 'The change in value: ' };

function inUnit(fresh: Understanding, old: Understanding): Understanding {
  return { ...old, language: fresh.language, question: `${old.question} ${fresh.question}` };
}

/** "And the top five?": the same ranking, of another length. */
function withRankCount(fresh: Understanding, old: Understanding): Understanding | null {
  const asked = findRankWording(fresh.question);
  const before = findRankWording(old.question);
  if (asked === null || before === null || fresh.names.length > 0 || fresh.periods.years.length > 0) return null;
  const ends = (['highest', 'lowest'] as const).filter((cue) => fresh.cues.has(cue));
  const cues = new Set([...old.cues].filter((cue) => ends.length === 0 || (cue !== 'highest' && cue !== 'lowest')));
  return {
    ...old,
    language: fresh.language,
    question: old.question.replace(before, asked),
    cues: new Set([...cues, ...ends]),
  };
}

/** Words that lead on from what was said. */
const LINKING = /所以|因此|这样|如此|也就是|就是说|换句话说|即(?=[涨增降跌])|\b(?:so|thus|hence|in all)\b/iu;

/** 占, a table by its number, and a year told from the one before: they say of what and where, not what. */
const PLACED =
  /占|出口(?:总?额)?|换(?:算)?成|改成|[全整][张个]?表|\b(?:whole |entire )?table\b|表\s*\d+(?:中|里)?|当年|同年|该年/gu;

/** What is said of how to go about it: in brackets, or as what is not to be minded. */
const ASIDE =
  /[（(][^（）()]*[)）]|[，,;；]?\s*(?:不用管|不必管|别管|不管|不考虑|忽略)[^，。？?]*|[,;]?\s*\b(?:never mind(?:ing)?|ignor(?:e|ing)|regardless of|disregard(?:ing)?|don['’]t worry about)\b[^,.?]*/giu;

/** Only words of computing, periods and pronouns are left of a question that leaves out what it is about. */
function namesMatter({ question, language }: Understanding): boolean {
  const bare = [ASIDE, ...PLURAL.map(([pattern]) => pattern), OPEN_PLURAL, POINTING, LINKING, PLACED].reduce(
    (text, pattern) => text.replace(pattern, ' '),
    question,
  );
  return subjectWords(bare, language).length > 0;
}

function computed(fresh: Understanding, old: Understanding, names: readonly NameMention[]): Understanding {
  const periods = againstBefore(fresh, old) ?? (fresh.periods.years.length > 0 ? fresh.periods : old.periods);
  const isOneYear = periods === old.periods && periods.years.length === 1;
  // Growth from or to the one year that was spoken of is growth over the table's years.
  const spans = isOneYear && CHANGING.has(readOperation(fresh.question, fresh.language) ?? 'count');
  const question = fresh.question.replace(ASIDE, ' ').trim();
  return { ...fresh, question, names, periods: spans ? { ...periods, years: [] } : periods };
}

/** "So 2022 is how many times that?": the year named anew set against the one that was spoken of. */
function againstBefore(fresh: Understanding, old: Understanding): Understanding['periods'] | null {
  const [[year, ...more], [before, ...others]] = [fresh.periods.years, old.periods.years];
  const isPair = year !== undefined && before !== undefined && more.length + others.length === 0 && year !== before;
  const operation = readOperation(fresh.question, fresh.language);
  const isSetAgainst = operation !== null && (BINARY.has(operation) || CHANGING.has(operation));
  if (!isPair || !isSetAgainst || !POINTING.test(fresh.question)) return null;
  return { ...fresh.periods, years: [year, before] };
}

/** The row named anew set against the one before; the one that stands first in the question first. */
function against(
  fresh: Understanding,
  old: Understanding,
  own: NameMention,
  rows: readonly NameMention[],
): Understanding | null {
  const before = rows.findLast(({ target }) => !isSame(target, own.target));
  if (!before || fresh.periods.years.length > 1) return null;
  const pointing = fresh.question.search(POINTING);
  const named = fresh.question.toLowerCase().indexOf(own.form.slice(0, own.form.indexOf(' ') + 1 || undefined).trim());
  const isNamedFirst = pointing >= 0 && named >= 0 && named < pointing;
  // "How many times that was the value of ceramics?" divides by what was said before.
  const isFirst = isNamedFirst || (pointing >= 0 && leadsToMeasure(fresh.question.slice(0, pointing)));
  return computed(fresh, old, isFirst ? [own, before] : [before, own]);
}

function isSame(left: NameMention['target'], right: NameMention['target']): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}

/**
 * The rows that a plural means: as many as it says, of those named last; where it says no number all that one turn
 * brought together, or else the last two. Two things are set against each other only where there are two.
 */
function severalMeant(
  question: string,
  operation: Operation,
  rows: readonly NameMention[],
  together: readonly NameMention[],
): readonly NameMention[] {
  const count = saidCount(question);
  if (count !== null) return inOrder(question, rows.length < count ? [] : rows.slice(-count));
  const isBinary = BINARY.has(operation);
  if (!isBinary && !PAIRING.has(operation) && !OPEN_PLURAL.test(question)) return [];
  if (together.length < 2) return inOrder(question, rows.slice(-2));
  return isBinary && together.length > 2 ? [] : inOrder(question, together);
}

function inOrder(question: string, rows: readonly NameMention[]): readonly NameMention[] {
  return isTurned(question) ? rows.toReversed() : rows;
}

/** Whether the later one is set against the earlier; "how many times the latter is the former?" divides by the latter. */
function isTurned(question: string): boolean {
  const first = question.search(/\b(?:former|latter)\b/iu);
  const isMeasureFirst = first >= 0 && leadsToMeasure(question.slice(0, first));
  return BACKWARDS.test(question) !== isMeasureFirst;
}

/** The later one is set against the earlier. */
const BACKWARDS = /后者.*前者|第二.{0,4}比第一|\blatter\b.*\bformer\b|\bahead of the first\b|\bsecond\b.*\bfirst\b/iu;

/** The question with its amount replaced by the one of a follow-up: "over 30 %" after "over 50 %". */
export function withQuantity(question: string, fresh: string): string | null {
  const [amount, ...others] = parseQuantities(fresh).filter(isAmount);
  if (!amount || others.length > 0) return null;
  const replaced = parseQuantities(question)
    .filter(isAmount)
    .find(({ quantity }) => dimensionsEqual(quantity.unit.dimension, amount.quantity.unit.dimension));
  return replaced ? `${question.slice(0, replaced.start)}${amount.text}${question.slice(replaced.end)}` : null;
}

function isAmount(mention: QuantityMention): mention is Extract<QuantityMention, { readonly kind: 'amount' }> {
  return mention.kind === 'amount';
}
