import { isObject, objectsOf, textOf, type JsonObject } from '../../../support/server-parts/json.js';
import { GOODS } from '../raw-corpus.js';
import type { Dice } from '../telling/dice.js';

const TEXTS: readonly string[] = [
  ...GOODS.flatMap(({ zh, en }) => [zh, en]),
  '2021 年',
  '2022 年',
  '同期增减',
  'table-2',
  '2022',
];

/** Numbers that the paper does not hold. */
const NUMBERS: readonly number[] = [7_731.5, 0, 1, 3, 424_242, -1];

/** How deep an argument is filled: deeper, a schema that holds itself would never end. */
const DEPTH = 6;

/**
 * Arguments that a JSON schema allows, or nearly: a model that calls tools at random, with names of the table and
 * numbers of its own.
 */
export function fillSchema(schema: unknown, dice: Dice, depth = 0): unknown {
  if (!isObject(schema) || depth > DEPTH) return null;
  if ('const' in schema) return schema['const'];
  if (Array.isArray(schema['enum'])) return dice.pick(schema['enum']);
  const choices = [...objectsOf(schema['anyOf']), ...objectsOf(schema['oneOf'])];
  if (choices.length > 0) return fillSchema(dice.pick(choices), dice, depth + 1);
  return filled(schema, dice, depth);
}

function filled(schema: JsonObject, dice: Dice, depth: number): unknown {
  switch (textOf(schema['type'])) {
    case 'object':
      return filledObject(schema, dice, depth);
    case 'array':
      return Array.from({ length: 1 + Math.floor(dice.roll() * 3) }, () =>
        fillSchema(schema['items'], dice, depth + 1),
      );
    case 'number':
    case 'integer':
      return dice.pick(NUMBERS);
    case 'boolean':
      return dice.roll() < 0.5;
    default:
      return dice.pick(TEXTS);
  }
}

function filledObject(schema: JsonObject, dice: Dice, depth: number): JsonObject {
  const properties = isObject(schema['properties']) ? schema['properties'] : {};
  const required = new Set(Array.isArray(schema['required']) ? schema['required'] : []);
  const given = Object.entries(properties).filter(([name]) => required.has(name) || dice.roll() < 0.3);
  return Object.fromEntries(given.map(([name, part]) => [name, fillSchema(part, dice, depth + 1)]));
}
