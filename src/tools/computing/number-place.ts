import { z } from 'zod';

import {
  Exact,
  parseQuantities,
  type Corpus,
  type Passage,
  type Quantity,
  type QuantityMention,
  type Unit,
} from '../../knowledge/index.js';
import { findDocument, findPassage } from '../evidence.js';
import type { Measured } from './operand.js';

/**
 * A number in prose by its place: `at` is where it starts in the passage's text, in UTF-16 code units, as
 * `parseQuantities` finds it there. Of a range ("3~4 家") `end` says which end is meant.
 */
export const numberPlaceSchema = z.object({
  document: z.string().describe('Id of the document'),
  passage: z.string().describe('Id of the passage'),
  at: z.int().nonnegative().describe('Where the number starts in its text'),
  end: z.enum(['low', 'high']).optional(),
});

export type NumberPlace = z.infer<typeof numberPlaceSchema>;

/** The number at a place; undefined where none that is said exactly starts there. */
export function numberAtPlace({ document: id, passage: name, at, end }: NumberPlace, corpus: Corpus): Measured | null {
  const document = findDocument(corpus, id);
  const passage = document && findPassage(document, name);
  const mention = passage && numbersIn(passage).find(({ start }) => start === at);
  return passage && mention ? measureMention(mention, passage, end) : null;
}

/** Every number of a passage's prose; the rows of a table are no prose, their cells are read as cells. */
export function numbersIn({ kind, text }: Passage): readonly QuantityMention[] {
  return kind === 'table' ? [] : parseQuantities(text);
}

/** Where a computation may start in a passage: the place of each number, which end of a range, and its words. */
export function placesOfNumbers(passage: Passage): readonly string[] {
  return numbersIn(passage).flatMap((mention) => {
    const ends = mention.kind === 'range' ? (['low', 'high'] as const) : [undefined];
    return ends
      .filter((end) => measureMention(mention, passage, end) !== null)
      .map((end) => `${mention.start}${end === undefined ? '' : ` (${end})`} “${mention.text}”`);
  });
}

/** A number that prose says exactly, one end of a range included; one that is "nearly" something measures nothing. */
export function measureMention(mention: QuantityMention, passage: Passage, end?: NumberPlace['end']): Measured | null {
  const quantity = exactQuantity(mention, end);
  if (!quantity) return null;
  return {
    quantity: { ...quantity, unit: unitOfNumber(quantity.unit) },
    evidence: { passage, at: mention.start, quote: mention.text },
  };
}

/** A place in an order, 第七, counts like one of the things that are ordered. */
const PLACE: Unit = { text: '', dimension: { kind: 'count', noun: 'place' }, scale: new Exact(1) };

function exactQuantity(mention: QuantityMention, end: NumberPlace['end']): Quantity | null {
  if (mention.kind === 'ordinal') return end === undefined ? { value: mention.place, unit: PLACE, decimals: 0 } : null;
  if (mention.kind !== 'amount' && mention.kind !== 'range') return null;
  if (mention.approximation !== 'exact') return null;
  if (mention.kind === 'range') return end === undefined ? null : mention[end];
  return end === undefined ? mention.quantity : null;
}

/** Things counted one by one have no unit: what they are is told by the dimension and the words quoted. */
function unitOfNumber(unit: Unit): Unit {
  return unit.dimension.kind === 'count' && unit.scale.eq(1) ? { ...unit, text: '' } : unit;
}
