import { describe, expect, it } from 'vitest';
import { storedReceipt } from '../../../src/bot/state/sql/stored-receipt.js';
import { receipt } from '../../support/state-samples.js';

describe('a stored receipt', () => {
  it('is read as it was written', () => {
    expect(storedReceipt(JSON.stringify(receipt('问')))).toEqual(receipt('问'));
  });

  it.each([null, '', '{', '{"version":"0"}', '[]'])('is none where %j is stored', (content) => {
    expect(storedReceipt(content)).toBeNull();
  });
});
