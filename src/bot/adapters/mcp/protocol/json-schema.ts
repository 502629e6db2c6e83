import { z } from 'zod';

/** A schema as the protocol takes it: of an object. */
export interface ObjectSchema {
  readonly [keyword: string]: unknown;
  readonly type: 'object';
}

/** The JSON schema (2020-12, the protocol's own dialect) of what a tool takes or gives. */
export function objectSchema(schema: z.ZodType, io: 'input' | 'output'): ObjectSchema {
  const { $schema: _dialect, ...keywords } = z.toJSONSchema(schema, { io, reused: 'ref' });
  return { ...keywords, type: 'object' };
}
