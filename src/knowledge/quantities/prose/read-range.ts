import type { Quantity } from '../quantity.js';
import { currencyBefore, matchUnit } from '../words/match-words.js';
import { YEAR } from '../words/other-numbers.js';
import type { MentionMeaning } from './mention.js';
import { type Amount, readAmount } from './read-amount.js';
import { foundAt } from './written.js';

const CONNECTOR = / ?(?:[~–—−-]|至|到) ?| to /uy;
const BETWEEN = / ?(?:和|与|至|到) ?| and /uy;

/** After these words two numbers are the ends of a movement, not of a range: 从 5% 到 10%, "from 5 to 10". */
const MOVEMENT = /(?:从|由|自|\bfrom)\s*$/iu;
const BETWEEN_BEFORE = /(?:介于|处于|在|\bbetween)\s*$/iu;

/** What stands right before a quantity; its words are short. */
function before(text: string, at: number): string {
  return text.slice(Math.max(0, at - 12), at);
}

/** A currency sign before the second number is part of it. */
function numberStart(text: string, at: number): number {
  const currency = matchUnit(text, at);
  if (currency?.meaning.dimension.kind !== 'money') {
    return at;
  }
  const start = text[currency.end] === ' ' ? currency.end + 1 : currency.end;
  return currencyBefore(text, start) === null ? at : start;
}

/** The first number takes over what only the second one prints: 3~4万亿元, $3-4 million. */
function sharing(low: Amount, high: Amount): readonly [Quantity, Quantity] {
  if (!low.hasUnit && low.quantity.unit.scale.eq(1)) {
    return [{ ...low.quantity, unit: high.quantity.unit }, high.quantity];
  }
  if (!high.hasUnit && high.quantity.unit.scale.eq(1)) {
    return [low.quantity, { ...high.quantity, unit: low.quantity.unit }];
  }
  return sharingParts(low.quantity, high.quantity);
}

/** 3万~4万吨 and $3-4 million: one end lacks the unit, or its magnitude. */
function sharingParts(low: Quantity, high: Quantity): readonly [Quantity, Quantity] {
  const plain = (quantity: Quantity): boolean =>
    quantity.unit.dimension.kind === 'count' && quantity.unit.dimension.noun === '';
  if (low.unit.dimension.kind === 'money' && low.unit.scale.eq(1) && plain(high)) {
    const unit = { ...high.unit, dimension: low.unit.dimension, text: `${low.unit.text} ${high.unit.text}` };
    return [
      { ...low, unit },
      { ...high, unit },
    ];
  }
  if (plain(low) && !low.unit.scale.eq(1) && high.unit.scale.gte(low.unit.scale)) {
    return [{ ...low, unit: { ...high.unit } }, high];
  }
  return [low, high];
}

/** Whether the ends are of one kind and in order, both in the same unit's terms. */
function isRange([low, high]: readonly [Quantity, Quantity]): boolean {
  return (
    JSON.stringify(low.unit.dimension) === JSON.stringify(high.unit.dimension) &&
    low.value.times(low.unit.scale).lte(high.value.times(high.unit.scale))
  );
}

/** Behind these words a number with its unit is by how much something moved. */
const MOVED =
  /\b(?:by|rose|grew|climbed|jumped|gained|increased|fell|dropped|declined|decreased|slipped|surged|up|down)\s*$/iu;

/** "Rose 26.7% to 1,452.4", "by $5m to $20m": by how much, and to what. */
function isMove(text: string, connector: string, first: Amount, second: Amount): boolean {
  if (!/to|至|到/u.test(connector)) return false;
  const isOfOther = first.quantity.unit.dimension.kind === 'percent' && !second.hasUnit;
  return isOfOther || (first.hasUnit && second.hasUnit && MOVED.test(before(text, first.start)));
}

/** 2015年的105.78到2020年的116.02: the year is when it was the next. */
const YEAR_BEHIND = new RegExp(`${YEAR} ?年`, 'uy');

/** The number that a word or a dash joins to the first; null where none does, or where it tells a movement. */
function secondOf(text: string, first: Amount, isBetween: boolean): Amount | null {
  const connector = foundAt(isBetween ? BETWEEN : CONNECTOR, text, first.end) ?? foundAt(CONNECTOR, text, first.end);
  if (connector === null) {
    return null;
  }
  const start = first.end + connector[0].length;
  if (foundAt(YEAR_BEHIND, text, start) !== null) return null;
  const second = readAmount(text, numberStart(text, start));
  return second === null || 'doubt' in second || isMove(text, connector[0], first, second) ? null : second;
}

/** A range found in a text. */
export interface FoundRange {
  readonly start: number;
  readonly end: number;
  readonly meaning: MentionMeaning;
}

/** The range that a quantity opens: 3~4家, "5% to 10%", "between 3 and 4"; null where it stands alone. */
export function readRange(text: string, first: Amount): FoundRange | null {
  const isBetween = BETWEEN_BEFORE.test(before(text, first.start));
  if (!isBetween && MOVEMENT.test(before(text, first.start))) {
    return null;
  }
  const second = secondOf(text, first, isBetween);
  if (second === null) {
    return null;
  }
  const ends = sharing(first, second);
  const approximation = first.approximation === 'exact' ? second.after : first.approximation;
  return isRange(ends)
    ? { start: first.start, end: second.end, meaning: { kind: 'range', low: ends[0], high: ends[1], approximation } }
    : null;
}
