import { UndecodableInputError } from '../../../errors/undecodable-input-error.js';

const DECODER = new TextDecoder('utf-8', { fatal: true });

/**
 * Bytes as text, without a byte order mark.
 *
 * @throws UndecodableInputError where they are not UTF-8
 */
export function strictUtf8(bytes: Uint8Array): string {
  try {
    return DECODER.decode(bytes);
  } catch (error) {
    throw new UndecodableInputError(error);
  }
}
