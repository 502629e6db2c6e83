import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonLine } from '../../../src/bot/adapters/terminal/json-line.js';

describe('jsonLine', () => {
  it('is the same JSON on one line that steers no terminal', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const line = jsonLine({ text });
        expect(JSON.parse(line)).toEqual(JSON.parse(JSON.stringify({ text })));
        expect(line).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
      }),
    );
  });
});
