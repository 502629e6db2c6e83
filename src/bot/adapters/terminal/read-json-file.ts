import { readFile } from 'node:fs/promises';

import { InvalidReceiptError } from '../../errors/invalid-receipt-error.js';
import { UnreadableInputError } from '../../errors/unreadable-input-error.js';
import { strictUtf8 } from './batch/strict-utf8.js';

/**
 * What a file of kept JSON holds.
 *
 * @throws UnreadableInputError where the file cannot be read, InvalidReceiptError where it is no JSON
 */
export async function readJsonFile(file: string): Promise<unknown> {
  const bytes = await readFile(file).catch((error: unknown) => {
    throw UnreadableInputError.from(file, error);
  });
  const text = strictUtf8(bytes);
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch (error) {
    throw new InvalidReceiptError(file, '', error);
  }
}
