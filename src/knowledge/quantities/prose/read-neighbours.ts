import { Exact } from '../exact.js';
import type { Quantity } from '../quantity.js';
import { readScaled } from './read-scaled.js';
import { foundAt } from './written.js';

/** Two neighbouring digits are a range: 三四成, 七八家, 两三年, 三四十项. */
const NEIGHBOURS =
  /(?<![零〇一二两三四五六七八九十百千])(?:一二|二三|两三|三四|三五|四五|五六|六七|七八|八九)(?<place>[十百千](?!瓦|克|米))?(?![零〇一二两三四五六七八九十百千点])/uy;

const DIGITS = '零一二三四五六七八九';
const PLACES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** A range given by two neighbouring numerals. */
export interface Neighbours {
  readonly low: Quantity;
  readonly high: Quantity;
  readonly end: number;
}

/** The range that two neighbouring Chinese digits give, where a unit follows. */
export function readNeighbours(text: string, at: number): Neighbours | null {
  const match = foundAt(NEIGHBOURS, text, at);
  if (match === null) {
    return null;
  }
  const place = PLACES[match.groups?.['place'] ?? ''] ?? 1;
  const [low, high] = [digitAt(text, at) * place, digitAt(text, at + 1) * place];
  const scaled = readScaled(text, { value: new Exact(low), decimals: 0, end: at + match[0].length }, null);
  if ('doubt' in scaled || !scaled.hasUnit) {
    return null;
  }
  return { low: scaled.quantity, high: { ...scaled.quantity, value: new Exact(high) }, end: scaled.end };
}

function digitAt(text: string, at: number): number {
  return text[at] === '两' ? 2 : DIGITS.indexOf(text[at] ?? '');
}
