import assert from 'node:assert/strict';
import { convert } from './convert.js';
import { formatQuantity } from './format-quantity.js';
import { intervalOf } from './interval-of.js';
import { parseDecimal } from './parse-decimal.js';
import { parseQuantities } from './parse-quantities.js';
import { readUnit } from './read-unit.js';
import { scanNumbers } from './scan-numbers.js';
import { Exact } from './exact.js';

/** Numbers of a sentence and what they stand for. */
export function parse(): void {
  //#region parse
  const [year, amount] = parseQuantities('2022年近70.7亿元');
  assert.equal(year?.kind, 'period');
  assert.equal(amount?.kind, 'amount');
  assert.equal(amount.text, '近70.7亿元');
  assert.equal(amount.approximation, 'nearly');
  assert.equal(amount.quantity.unit.scale.toFixed(), '100000000');
  //#endregion
}

/** 亿元 as billion yuan. */
export function converting(): void {
  //#region convert
  const exports = { value: new Exact('70.7'), unit: readUnit('亿元'), decimals: 1 };
  const converted = convert(exports, readUnit('billion yuan'));
  assert.equal(converted.value.toFixed(), '7.07');
  assert.equal(converted.decimals, 2);
  //#endregion
}

/** One quantity in both languages. */
export function formatting(): void {
  //#region format
  const exports = { value: new Exact('70.7'), unit: readUnit('亿元'), decimals: 1 };
  assert.equal(formatQuantity(exports, 'zh'), '70.7亿元');
  assert.equal(formatQuantity(exports, 'en'), '7.07 billion yuan');
  //#endregion
}

/** What a printed number leaves open. */
export function bounding(): void {
  //#region interval
  const { low, high } = intervalOf({ value: new Exact('67.6'), unit: readUnit('%'), decimals: 1 });
  assert.deepEqual([low.toFixed(), high.toFixed()], ['67.55', '67.65']);
  //#endregion
}

/** Units as headings spell them. */
export function reading(): void {
  //#region unit
  const { dimension, scale } = readUnit('$ in thousands');
  assert.deepEqual(dimension, { kind: 'money', currency: 'USD' });
  assert.equal(scale.toFixed(), '1000');
  //#endregion
}

/** Decimals as cells print them. */
export function parsing(): void {
  //#region decimal
  assert.equal(parseDecimal('−2.5'), '-2.5');
  assert.equal(parseDecimal('（1,234）'), '-1234');
  assert.equal(parseDecimal('n/a'), null);
  //#endregion
}

/** Every number in digits. */
export function scanning(): void {
  //#region scan
  const numbers = scanNumbers('C2M grew by 12.5 in 2,022');
  assert.deepEqual(
    numbers.map(({ decimal }) => decimal),
    ['12.5', '2022'],
  );
  //#endregion
}
