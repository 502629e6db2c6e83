import { describe, expect, it } from 'vitest';
import { wantedType } from '../../../../src/bot/answer/support/answer-type.js';
import { findCues } from '../../../../src/bot/answer/understand/cues.js';

describe('the kind of answer that a wording demands', () => {
  it.each([
    ['When was the outline published?', 'date'],
    ['What does a pilot project cost?', 'money'],
    ['Which companies run the platforms?', 'company'],
    ['By what percentage did it grow?', 'percent'],
    ['平台由哪些企业运营？', 'company'],
  ])('is one: %s', (question, type) => {
    expect(wantedType(findCues(question))).toBe(type);
  });

  it.each([
    'When turbulence hits from outside, how does a resilient chain cope?',
    'Does innovating bring costs down?',
    'Which firms should lenders favour?',
    'By what channel does know-how reach other firms?',
    '中高端领域应当引进哪些企业？',
    '这项研究用了哪方面的数据？',
  ])('is none where any sentence may answer: %s', (question) => {
    expect(wantedType(findCues(question))).toBeNull();
  });
});
