import { askedPeriods } from '../../../../knowledge/index.js';
import { endsInPeriods, listedPairs, pairsOf } from './english-pairs.js';
import { readNamedRatio } from './named-ratios.js';
import { formOf, readQuotient, representedBy, SHARE, splitQuotient } from './english-quotients.js';
import { either, mapPhrases, value, type Expression, type Movement } from './reading.js';
import { readWording, type Wording } from './wording.js';

const RISE = String.raw`(?:change|increase|decrease|growth|rise|decline|drop|fall|gain|difference|reduction)s?(?:\s*\/\s*\(?(?:decrease|increase)s?\)?)?`;

interface Operator {
  readonly pattern: RegExp;
  readonly read: (before: string, after: string, said: string) => Expression;
}

/** Operators; the one that stands first in the question is the outermost. */
const OPERATORS: readonly Operator[] = [
  {
    pattern: /\bratios?(?:,? \(?in percentage\)?,?)? of\b/iu,
    read: (before, after, said) =>
      splitQuotient(after, formOf(said), 'ratio', readExpression) ?? value(`${before} ${after}`),
  },
  {
    pattern: /\bratios?(?:,? \(?in percentage\)?,?)? between\b/iu,
    read: (before, after, said) =>
      splitQuotient(after, formOf(said), 'between', readExpression) ?? value(`${before} ${after}`),
  },
  {
    pattern: new RegExp(
      String.raw`\b${SHARE}(?: share)?(?: \(.*?\)|,? in percentage,?)?(?: of)?(?: constitution)? of\b|\bconstitution of\b`,
      'iu',
    ),
    read: (before, after, said) =>
      representedBy(after, formOf(`${said} ${before}`), readExpression) ??
      splitQuotient(after, formOf(`${said} ${before}`), 'share', readExpression) ??
      shareOf(said, after, before),
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:absolute )?(?<points>percentage point)s? ${RISE}|\babsolute percentage ${RISE}|\b(?:by )?how many percentage points\b`,
      'iu',
    ),
    read: (before, after) => moved('change', before, after),
  },
  {
    pattern: /\b(?:by )?(?:what|how many) per ?cent(?:age)?\b(?! of)/iu,
    read: (before, after) => moved('rise', before, after),
  },
  {
    pattern: /\bcompound(?:ed)?(?: annual| yearly)?(?: growth)?(?: rates?)?(?: of growth)?\b|\bCAGR\b/iu,
    read: (before, after) => moved('compound', before, after),
  },
  {
    pattern: new RegExp(
      String.raw`(?:\bpercent(?:age)?|%|\bper cent)[- ](?:year[- ]on[- ]year )?${RISE}|\b${RISE} \(?(?:%|in percent(?:age)?)\)?|\bgrowth rates?|\brate of (?:growth|change|increase|decrease)|\byear[- ]on[- ]year (?:growth|change|increase)`,
      'iu',
    ),
    read: (before, after) => moved('growth', before, after),
  },
  {
    pattern:
      /\b(?:the |annual |total |overall )*growth(?= (?:in|of|from|for|between|to|over|during|since|the|[a-z]+ \d+,?)\b| (?:FY ?)?\d|,|$)/iu,
    read: (before, after) => moved('rise', before, after),
  },
  {
    pattern: /\b(?:net |nominal |absolute |total )?differences?\b|\bgap\b/iu,
    read: difference,
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:the|total|net|nominal|annual|in|a) (?:change|increase|decrease|movement|rise|decline|drop)s?(?:\s*\/\s*\(?(?:decrease|increase)s?\)?)?(?= (?:in|of|from|for|between|to)\b)|(?:^|[:,;]\s*)(?:change|increase|decrease)s?(?= (?:in|of|from|between|over)\b)|\b(?:increase|decrease)s?\s*\/\s*\(?(?:decrease|increase)s?\)?`,
      'iu',
    ),
    read: (before, after) => moved('change', before, after),
  },
  {
    // A weighted average is a number that a table prints: without its weights none is computed.
    pattern: /(?<!\bweighted[- ])(?:\baverages?(?: annual| quarterly| yearly)?\b|\bmean\b)/iu,
    read: (before, after) => together('average', before, after),
  },
  { pattern: /\bsum\b|\b(?:combined|aggregate)\b/iu, read: (before, after) => together('sum', before, after) },
];

/** Questions whose verb says what moved. */
const VERBS: readonly Wording<Expression>[] = [
  {
    pattern:
      /\bhow much (?:more|higher|larger|greater) (?<x>.*?)(?:was|were|is|are|did|came from|does|do) (?<a>.+?) (?:than|compared (?:to|with)|as compared to) (?<b>.+)$/iu,
    read: ({ x = '', a = '', b = '' }) => directed(a, b, x, false),
  },
  {
    pattern:
      /\bhow much (?:less|lower|smaller|fewer) (?<x>.*?)(?:was|were|is|are|did|came from|does|do) (?<a>.+?) (?:than|compared (?:to|with)|as compared to) (?<b>.+)$/iu,
    read: ({ x = '', a = '', b = '' }) => directed(a, b, x, true),
  },
  {
    pattern: /\bby how much (?:did|has|have|was|were) (?<a>.+?) exceed(?:ed)? (?<b>.+)$/iu,
    read: ({ a = '', b = '' }) => directed(a, b, '', false),
  },
  {
    pattern:
      /\b(?:by )?(?:how|what) (?:much|many)?(?<how> ?per ?cent(?:age)?(?: points?)?)? ?(?:more |less )?(?:did|has|have) (?<a>.+?) (?:change|increase|decrease|grow|fall|rise|drop|decline|gain)d?(?: by)?\b(?<b>.*)$/iu,
    read: ({ a = '', b = '', how = '' }) => ({
      kind: 'over-time',
      how: verbMovement(`${how} ${b}`),
      of: readOperand(`${a} ${b}`, ''),
    }),
  },
  {
    pattern: new RegExp(
      String.raw`\bhow (?<much>much) (?:did|has|have) (?<a>.+?) (?:go|gone|come|went) (?:up|down)\b(?<b>.*)$`,
      'iu',
    ),
    read: movedBy,
  },
  {
    pattern: new RegExp(
      String.raw`^(?<a>.+?) (?:rose|grew|increased|fell|declined|decreased|dropped|changed|was|were|is|are) (?:by )?(?<much>how (?:much|many))(?: higher| lower| more| less| larger| smaller)?(?: than)?\b(?<b>.*)$`,
      'iu',
    ),
    read: movedBy,
  },
  {
    pattern: /^(?<a>.+?) minus (?<b>.+)$/iu,
    read: ({ a = '', b = '' }) => directed(asked(a), b, '', false),
  },
  {
    pattern: /\bhow (?:fast|quickly) did (?<a>.+?) grow\b(?<b>.*)$/iu,
    read: ({ a = '', b = '' }) => ({ kind: 'over-time', how: 'growth', of: readOperand(`${a} ${b}`, '') }),
  },
];

/** "Sales fell by how much between 2018 and 2019"; two things where no two periods are named. */
function movedBy({ a = '', b = '' }: Readonly<Record<string, string>>): Expression | null {
  const text = `${a} ${b}`;
  return isBetweenPeriods(text) ? { kind: 'over-time', how: verbMovement(b), of: readOperand(text, '') } : null;
}

/** A phrase without the words that ask for it. */
function asked(phrase: string): string {
  return phrase.replace(/^(?:what|how much) (?:is|was|are|were) (?:the )?/iu, '');
}

/** Points are a change; what is asked in percent is a rise, wherever the question says so. */
function verbMovement(said: string): Movement {
  return /per ?cent(?!age points?)|%/iu.test(said) ? 'rise' : 'change';
}

function directed(a: string, b: string, shared: string, isReversed: boolean): Expression {
  const [left, right] = [value(`${shared} ${a}`), value(b)];
  const [first, second] = isReversed ? [right, left] : [left, right];
  return { kind: 'apart', how: 'difference', left: first, right: second, isDirected: true };
}

/** What a phrase asks for: the operator that stands first is the outermost. */
export function readExpression(text: string): Expression {
  const whole = readQuotient(text, readExpression) ?? readWording(text, VERBS);
  if (whole) return whole;
  const first = firstOperator(text);
  if (!first) return totalled(text);
  const { read, start, said } = first;
  const operated = read(text.slice(0, start), text.slice(start + said.length), said);
  return operated.kind === 'over-time' && !isBetweenPeriods(text) ? unlessNamed(text, said, operated) : operated;
}

function isBetweenPeriods(text: string): boolean {
  const [first, second] = askedPeriods(text);
  return second !== undefined || (first?.to ?? null) !== null;
}

/** The operator's word may be part of a row's name; the table tells. */
function unlessNamed(phrase: string, word: string, otherwise: Expression): Expression {
  return { kind: 'perhaps-named', phrase, word, otherwise };
}

function firstOperator(text: string): (Pick<Operator, 'read'> & { start: number; said: string }) | undefined {
  const found = OPERATORS.flatMap(({ pattern, read }) => {
    const match = pattern.exec(text);
    return match ? [{ read, start: match.index, said: match[0] }] : [];
  });
  return found.toSorted((left, right) => left.start - right.start)[0];
}

/** "Total" adds up where several things or periods are named; of one it is part of the name. */
const TOTALLED = /\btotal\b|\bplus\b|\baltogether\b|\bin total\b|\btogether\b|\bin all\b/iu;

function totalled(text: string): Expression {
  const ratio = readNamedRatio(text);
  if (ratio) return ratio;
  if (EACH.test(text) || !TOTALLED.test(text)) return value(text);
  return { kind: 'together', how: ADDED.test(text) ? 'sum' : 'total', of: value(text) };
}

/** Each number by itself is asked. */
const EACH = /\brespective(?:ly)?\b|\beach\b/iu;
/** "Total" may be part of a name; these words are not, but "all segments" is. */
const ADDED =
  /\bplus\b|\baltogether\b|\bin total\b|\btogether\b|\bin all\b(?!\s+(?!in\b|for\b|during\b|from\b)\p{L})|\bboth\b|\bbetween\b|\bsum\b/iu;

function together(how: 'sum' | 'average', before: string, after: string): Expression {
  const of = after.replace(/^\s*(?:of|for|in)\b/iu, ' ');
  return { kind: 'together', how, of: readOperand(of, before) };
}

/** Words before an operator ("In the first quarter of 2018, what is the …") belong to its operand. */
function readOperand(after: string, before: string): Expression {
  const rest = contextOf(before);
  const operator = firstOperator(after);
  const plain = readNamedRatio(after) ?? value(after);
  const inner = operator ? unlessNamed(after, operator.said, readExpression(after)) : plain;
  return rest === '' ? inner : mapPhrases(inner, (phrase) => `${phrase} ${rest}`);
}

/** A share that names no whole is one that the table prints; those of several things may be added up. */
function shareOf(said: string, after: string, before: string): Expression {
  const of = mapPhrases(readOperand(after, before), (phrase) => `${said} ${phrase}`);
  return of.kind === 'value' && TOTALLED.test(before) ? { kind: 'together', how: 'total', of } : of;
}

/** What stands before an operator, without the asking words. */
function contextOf(before: string): string {
  return before
    .replace(/\b(?:what|how much|how many|which|is|was|were|are|the|value|of|amount|did|does|by|for|in)\b/giu, ' ')
    .replace(/[,\s]+/gu, ' ')
    .trim() === ''
    ? ''
    : before.replace(/\b(?:what|how much|which) (?:is|was|were|are)\b|\bthe\s*$/giu, ' ').trim();
}

function moved(how: Movement, before: string, after: string): Expression {
  const pairs = pairsOf(after);
  const set = how === 'change' ? 'difference' : 'growth';
  const apart = pairs.map(({ left, right }) => apartFrom(set, left, right, before));
  return either(apart) ?? { kind: 'over-time', how, of: readOperand(after, before) };
}

function apartFrom(how: 'difference' | 'growth', left: string, right: string, before: string): Expression {
  const [one, other] = [readOperand(left, before), readOperand(right, before)];
  return { kind: 'apart', how, left: one, right: other, isDirected: how === 'growth' };
}

function difference(before: string, after: string, said: string): Expression {
  const pairs = [...pairsOf(after), ...listedPairs(after)];
  const isDirected = COMPARED.test(after);
  const apart = pairs.map(({ left, right }) => ({ ...apartFrom('difference', left, right, before), isDirected }));
  const of = readOperand(after.replace(/^\s*(?:in|of)\b/iu, ' '), before);
  const overTime: Expression = { kind: 'over-time', how: DIRECTED.test(said + after) ? 'change' : 'gap', of };
  return either(endsInPeriods(after) ? [...apart, overTime] : apart) ?? overTime;
}

/** "As compared to" gives any difference a direction; one over time also gets it from "from 2018 to 2019" or a net. */
const COMPARED = /\bcompared\b/iu;
const DIRECTED = new RegExp(String.raw`\bnet\b(?=.*difference)|\bfrom\b.*\bto\b|${COMPARED.source}`, 'iu');
