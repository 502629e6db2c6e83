import { z } from 'zod';

/** A schema as the protocol takes it: of an object. */
export interface ObjectSchema {
  readonly [keyword: string]: unknown;
  readonly type: 'object';
}

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** The JSON schema of what a tool takes or gives, in words that all dialects share: clients read it by several. */
export function objectSchema(schema: z.ZodType, io: 'input' | 'output'): ObjectSchema {
  const override = ({ jsonSchema }: { readonly jsonSchema: JsonSchema }): void => sayTuple(jsonSchema);
  const { $schema: _dialect, ...keywords } = z.toJSONSchema(schema, { io, reused: 'ref', override });
  return { ...keywords, type: 'object' };
}

/** Tuples are said otherwise before and since 2020-12: what both understand is a list of so many items. */
function sayTuple(schema: JsonSchema): void {
  const { prefixItems } = schema;
  if (prefixItems === undefined) return;
  const kinds = [...new Map(prefixItems.map((item) => [JSON.stringify(item), item])).values()];
  const [only] = kinds;
  delete schema.prefixItems;
  Object.assign(schema, {
    items: kinds.length === 1 && only ? only : { anyOf: kinds },
    minItems: prefixItems.length,
    maxItems: prefixItems.length,
  });
}
