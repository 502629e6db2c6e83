import * as fc from 'fast-check';
import { z } from 'zod';

/** As much of a JSON schema as inputs of tools are made of. */
const schemaSchema = z.looseObject({
  $ref: z.string().optional(),
  $defs: z.record(z.string(), z.unknown()).optional(),
  type: z.string().optional(),
  enum: z.array(z.unknown()).optional(),
  anyOf: z.array(z.unknown()).optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
  required: z.array(z.string()).optional(),
  items: z.unknown().optional(),
  minItems: z.number().optional(),
  maxItems: z.number().optional(),
  maximum: z.number().optional(),
});

type Schema = z.infer<typeof schemaSchema>;

/** Values that mean something, by the name of the property that takes them. */
export type Vocabulary = Readonly<Record<string, fc.Arbitrary<unknown>>>;

/** Objects that mean something as a whole, by the names of their properties, joined by commas. */
export type Places = Readonly<Record<string, fc.Arbitrary<Record<string, unknown>>>>;

/** How deep terms within terms go. */
const DEEPEST = 6;
/** Items of a list at the most. */
const MOST_ITEMS = 4;

/** Inputs that a tool's schema allows, with words and places of a corpus where they are known. */
export function inputsOf(
  schema: unknown,
  vocabulary: Vocabulary,
  places: Places = {},
): fc.Arbitrary<Record<string, unknown>> {
  const root = schemaSchema.parse(schema);
  return new Inputs(root, vocabulary, places).object(root, 0);
}

class Inputs {
  readonly #definitions: Readonly<Record<string, unknown>>;
  readonly #vocabulary: Vocabulary;
  readonly #places: Places;

  constructor({ $defs = {} }: Schema, vocabulary: Vocabulary, places: Places) {
    this.#places = places;
    this.#definitions = $defs;
    this.#vocabulary = vocabulary;
  }

  object({ properties = {}, required = [] }: Schema, depth: number): fc.Arbitrary<Record<string, unknown>> {
    const whole = this.#places[Object.keys(properties).join()];
    if (whole) return whole;
    const parts = Object.entries(properties).map(([name, property]) => [
      name,
      this.#vocabulary[name] ?? this.#value(schemaSchema.parse(property), depth + 1),
    ]);
    return fc.record(Object.fromEntries(parts), { requiredKeys: required });
  }

  #value(schema: Schema, depth: number): fc.Arbitrary<unknown> {
    const { $ref, anyOf, enum: values } = schema;
    if ($ref !== undefined)
      return this.#value(schemaSchema.parse(this.#definitions[$ref.split('/').at(-1) ?? '']), depth);
    if (values) return fc.constantFrom(...values);
    if (anyOf)
      return this.#oneOf(
        anyOf.map((one) => schemaSchema.parse(one)),
        depth,
      );
    return this.#ofType(schema, depth);
  }

  /** Alternatives that go no deeper stand first: beyond the depth only the first is taken. */
  #oneOf(alternatives: readonly Schema[], depth: number): fc.Arbitrary<unknown> {
    const [first] = alternatives;
    if (depth > DEEPEST && first) return this.#value(first, depth);
    return fc.oneof(...alternatives.map((one) => this.#value(one, depth)));
  }

  #ofType(schema: Schema, depth: number): fc.Arbitrary<unknown> {
    switch (schema.type) {
      case 'object':
        return this.object(schema, depth);
      case 'array':
        return fc.array(this.#value(schemaSchema.parse(schema.items), depth + 1), {
          minLength: schema.minItems ?? 0,
          maxLength: Math.max(schema.minItems ?? 0, Math.min(schema.maxItems ?? MOST_ITEMS, MOST_ITEMS)),
        });
      case 'integer':
        return fc.integer({ min: 1, max: Math.min(schema.maximum ?? 20, 20) });
      case 'string':
        return fc.string({ minLength: 1 });
      default:
        throw new Error(`No input is made of ${JSON.stringify(schema)}`);
    }
  }
}
