import type { z } from 'zod';

import type { AdvisorError } from '../../../../knowledge/index.js';
import { InputTooLongError } from '../../../errors/input-too-long-error.js';
import { InvalidInputError } from '../../../errors/invalid-input-error.js';
import { UndecodableInputError } from '../../../errors/undecodable-input-error.js';
import { type ByteLine, LINE_LIMIT_BYTES } from './byte-lines.js';
import { idText } from './line-id.js';
import { strictUtf8 } from './strict-utf8.js';

/** A line of a batch as read: a request, or why it is none; null for a blank line. */
export type ReadLine<Request> =
  | { readonly kind: 'request'; readonly id: string; readonly request: Request }
  | { readonly kind: 'bad'; readonly id: string; readonly error: AdvisorError }
  | null;

const NO_ID = 'null';

/** Reads one line of a batch; never throws for what the line holds. `id` is JSON text. */
export function readRequest<Request>(line: ByteLine, schema: z.ZodType<Request>): ReadLine<Request> {
  if (line.bytes === null) return bad(NO_ID, new InputTooLongError(line.length, LINE_LIMIT_BYTES));
  const decoded = decodedLine(line.bytes);
  if (decoded.text.trim() === '' && decoded.error === null) return null;
  try {
    return readDecoded(decoded, schema);
  } catch (error) {
    // Brackets nested ten thousand deep are valid JSON, and too deep to be walked; only the id is walked to any depth.
    if (error instanceof RangeError) return bad(NO_ID, new InvalidInputError('field', 'id', error));
    throw error;
  }
}

function readDecoded<Request>(decoded: DecodedLine, schema: z.ZodType<Request>): ReadLine<Request> {
  const value = parsedJson(decoded.text);
  const id = isRecord(value) ? idText(decoded.text, value['id']) : NO_ID;
  if (decoded.error !== null) return bad(id, decoded.error);
  if (value === undefined) return bad(NO_ID, new InvalidInputError('not-json'));
  if (!isRecord(value)) return bad(NO_ID, new InvalidInputError('not-an-object'));
  const result = schema.safeParse(value);
  if (result.success) return { kind: 'request', id, request: result.data };
  const field = String(result.error.issues[0]?.path[0] ?? '');
  return bad(id, new InvalidInputError('field', field, result.error));
}

const bad = (id: string, error: AdvisorError): { kind: 'bad'; id: string; error: AdvisorError } => ({
  kind: 'bad',
  id,
  error,
});

interface DecodedLine {
  readonly text: string;
  readonly error: UndecodableInputError | null;
}

// A line that is not UTF-8 is read loosely as well, for the id that its error should carry.
function decodedLine(bytes: Uint8Array): DecodedLine {
  try {
    return { text: strictUtf8(bytes), error: null };
  } catch (error) {
    if (!(error instanceof UndecodableInputError)) throw error;
    return { text: new TextDecoder().decode(bytes), error };
  }
}

/** Undefined where `text` is not JSON. */
function parsedJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
