import { describe, expect, it } from 'vitest';
import { addressNumbers, numbersIn } from '../../../../src/bot/answer/gate/numbers.js';
import type { Document, Row } from '../../../../src/knowledge/index.js';

function row(index: number): Row {
  const label = `row ${index}`;
  return {
    index,
    role: 'entry',
    label,
    title: { zh: label, en: label },
    synonyms: [],
    kinds: [],
    groups: [],
    isTotal: false,
    unit: null,
    period: '2021',
    cells: [],
  };
}

describe('the numbers of addresses', () => {
  it('are collected from more rows than a function call takes arguments', () => {
    const rows = Array.from({ length: 200_000 }, (_, index) => row(index));
    const table = { name: 't', document: 'd', section: null, captions: {}, sourceNote: null, columns: [], rows };
    const document: Document = {
      id: 'd',
      title: { zh: 'd', en: 'd' },
      language: 'en',
      sections: [],
      tables: [table],
      outline: null,
      advice: null,
      anticipated: [],
      notes: [],
    };
    const numbers = addressNumbers({ documents: [document], skipped: [] });
    expect(numbersIn('2021').isSubsetOf(numbers)).toBe(true);
    expect(numbersIn('2022').isSubsetOf(numbers)).toBe(false);
  });
});
