import type { ZodType } from 'zod';
import { MalformedDataError } from '../errors/malformed-data-error.js';
import { decodeText } from './decode-text.js';
import type { Advice } from './advice.js';
import type { Datapackage } from './datapackage-schema.js';
import type { Outline } from './outline.js';

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new MalformedDataError(file, { reason: 'not-json' }, {}, error);
  }
}

function validate<Shape>(schema: ZodType<Shape>, bytes: Uint8Array, file: string): Shape {
  const result = schema.safeParse(parseJson(decodeText(bytes, file), file));
  if (result.success) {
    return result.data;
  }
  const at = result.error.issues[0]?.path.map(String).join('.') ?? '';
  throw new MalformedDataError(file, { reason: 'shape', at }, {}, result.error);
}

/** @throws EmptyFileError, InvalidEncodingError, MalformedDataError */
export async function readDatapackage(bytes: Uint8Array, file: string): Promise<Datapackage> {
  const { datapackageSchema } = await import('./datapackage-schema.js');
  return validate(datapackageSchema, bytes, file);
}

/** @throws EmptyFileError, InvalidEncodingError, MalformedDataError */
export async function readOutline(bytes: Uint8Array, file: string): Promise<Outline> {
  const { outlineSchema } = await import('./outline-schema.js');
  return validate(outlineSchema, bytes, file);
}

/** @throws EmptyFileError, InvalidEncodingError, MalformedDataError */
export async function readAdvice(bytes: Uint8Array, file: string): Promise<Advice> {
  const { adviceSchema } = await import('./advice-schema.js');
  return validate(adviceSchema, bytes, file);
}
