import { describe, expect, it } from 'vitest';
import { shortened } from '../../../../src/bot/answer/compose/shortened.js';

describe('shortened', () => {
  it.each([
    ['稀土', '稀土'],
    ['稀'.repeat(60), '稀'.repeat(60)],
    ['稀'.repeat(61), `${'稀'.repeat(60)}…`],
    [`${'稀'.repeat(58)}12345`, `${'稀'.repeat(58)}…`],
    [`${'a '.repeat(28)}wonderful`, `${'a '.repeat(28)}…`],
  ])('%s', (text, shown) => {
    expect(shortened(text)).toBe(shown);
  });
});
