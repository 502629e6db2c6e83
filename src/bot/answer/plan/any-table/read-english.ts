import { readUnitText } from '../../../../knowledge/index.js';
import { readExpression } from './english-expressions.js';
import type { Axis, Reading } from './reading.js';
import { readLimit } from './limits.js';
import { readWording, type Wording } from './wording.js';

/** Reads an English question. */
export function readEnglish(question: string): Reading {
  const text = withoutUnit(question.replace(/[?!.]\s*$/u, '').trim());
  return readWording(text, SELECTIONS) ?? { kind: 'compute', expression: readExpression(text) };
}

/** "… in terms of $M" says how the number is printed, not what it is. */
function withoutUnit(text: string): string {
  const { bare, unit } = /^(?<bare>.+) in (?:terms of )?(?<unit>\S+(?: \S+)?)$/iu.exec(text)?.groups ?? {};
  const named = unit === undefined ? null : readUnitText(unit);
  return bare === undefined || named === null || named.text === '%' ? text : bare;
}

const PERIODS = String.raw`(?:fiscal |financial )?(?:years?|periods?|quarters?|months?|days?|dates?|FYs?)(?:['’]s?)?`;
const HIGHEST = String.raw`fastest|quickest|steepest|sharpest|highest|largest|biggest|greatest|most|maximum|maximal|(?:higher|larger|bigger|greater|more)(?! than)`;
const LOWEST = String.raw`slowest|lowest|smallest|least|fewest|minimum|(?:lower|smaller|fewer|less)(?! than)`;
const MOVED = 'grew|rose|increased|gained|fell|declined|decreased|dropped|shrank|lost';
const MEMBERS = String.raw`(?:financial )?(?:components?|items?|categories|types?|kinds?|sources|segments?|countries|regions|assumptions?|expenses?)`;

/** Questions for periods or entries, not for a number. */
const SELECTIONS: readonly Wording<Reading>[] = [
  {
    pattern: new RegExp(
      String.raw`^(?:which|what|how (?<many>many))(?: are the)? (?:\d+ )?${PERIODS}(?: (?:are|is|were|does|do))?(?: the)?(?: information)?(?: is| are)? (?:included|listed|shown|reported|highlighted|presented|covered|held|given|displayed|in the table|provided|covers?|cover)\b(?!.*\bfor\b)(?!.*\b(?:of|in) (?!the (?:table|statement)))`,
      'iu',
    ),
    read: ({ many }) => ({ kind: 'periods', counted: many !== '' }),
  },
  {
    pattern: new RegExp(
      String.raw`(?:\b(?:which|what)|how (?<many>many)) (?:of the |are the )?${PERIODS}\b(?<rest>.*)$`,
      'iu',
    ),
    read: ({ many = '', rest = '' }) => ofPeriods(rest, many !== ''),
  },
  {
    pattern: new RegExp(
      String.raw`^(?:what|which|how (?<many>many))(?: (?:are|is|were|was))?(?: there)?(?: the)? ${MEMBERS} (?:are |is |were |was )?(?:(?:listed|shown|included|presented|there|reported)\s*(?:in|under|within|by|for)?|of|under|in|within|making up|made up|considered when calculating|does|do|that make up)\b(?<of>.*)$`,
      'iu',
    ),
    read: ({ many = '', of = '' }) =>
      hasSuperlative(of) ? null : { kind: 'members', of: membersOf(of), counted: many !== '' },
  },
  {
    pattern: /^how many (?<head>[\p{L}][\p{L} -]*?) (?:is|was|were|are|has|had|have|that|with)\b(?<rest>.*)$/iu,
    read: ({ head = '', rest = '' }) => (NO_ENTRY.test(head) ? null : beyondLimit(rest, true)),
  },
  {
    pattern: new RegExp(
      String.raw`^(?:for .+?, )?(?:in )?(?:which|what)(?: is the| was the| are the| were the)? (?<head>[\p{L}][\p{L} -]*?)(?:['’]s (?<owned>[\p{L} -]+?))? (?:is|was|were|are|has|had|have|that|with|contributed|made|makes|saw|showed|${MOVED})\b(?<rest>.*)$`,
      'iu',
    ),
    read: ({ head = '', owned = '', rest = '' }) => (NO_ENTRY.test(head) ? null : ofEntries(`${owned} ${rest}`)),
  },
];

/** "What are the respective values of A that are less than a year" asks for no entry. */
const NO_ENTRY = /^(?:is|was|the|are|were)$|\bof\b|\b(?:values?|amounts?|difference|change|average|percentage)\b/iu;

function ofPeriods(rest: string, counted: boolean): Reading | null {
  const limit = readLimit(rest, 'en');
  if (limit) return { kind: 'beyond', axis: 'period', limit: limit.limit, of: limit.rest, counted };
  const order = orderOf(rest);
  if (order && !counted) return extreme('period', order, rest);
  const isHeld = /\b(?:calculated|recorded|reported|provided?|available|disclosed|shown|given|presented|included)\b/iu;
  return isHeld.test(rest) ? { kind: 'beyond', axis: 'period', limit: null, of: rest, counted } : null;
}

function ofEntries(rest: string): Reading | null {
  const order = orderOf(rest);
  if (order) return extreme('entry', order, rest);
  return beyondLimit(rest, false);
}

function beyondLimit(rest: string, counted: boolean): Reading | null {
  const limit = readLimit(rest, 'en');
  return limit && { kind: 'beyond', axis: 'entry', limit: limit.limit, of: limit.rest, counted };
}

function extreme(axis: Axis, order: 'highest' | 'lowest', rest: string): Reading {
  const phrase = withoutOrder(rest);
  return { kind: 'extreme', axis, order, of: readExpression(phrase), phrase };
}

function hasSuperlative(text: string): boolean {
  return orderOf(text) !== null;
}

function orderOf(text: string): 'highest' | 'lowest' | null {
  if (new RegExp(String.raw`\b(?:${HIGHEST})\b`, 'iu').test(text)) return 'highest';
  return new RegExp(String.raw`\b(?:${LOWEST})\b`, 'iu').test(text) ? 'lowest' : null;
}

function withoutOrder(text: string): string {
  return text.replace(new RegExp(String.raw`\b(?:${HIGHEST}|${LOWEST})\b`, 'giu'), ' ');
}

/** "…does operating free cash flow consist of" */
function membersOf(text: string): string {
  return text
    .replace(
      /\b(?:consists?|comprises?|made up|composed|include[sd]?|there|in the table|the table|of|are|is)\b\s*/giu,
      ' ',
    )
    .trim();
}
