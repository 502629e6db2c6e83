import { describe, expect, it } from 'vitest';
import type { AdviceSignal } from '../../../src/knowledge/index.js';
import { plainAnswers } from '../../../src/tools/recommending/answers.js';

const signal = (id: string): AdviceSignal => ({
  id,
  title: { zh: id, en: id },
  anchor: '',
  quote: '',
  words: [],
  denials: [],
  examples: [],
  question: { zh: '', en: '' },
  leads: [],
});
const asked = [signal('first'), signal('second'), signal('third')];

describe('plainAnswers', () => {
  it.each([
    [
      '是，不是',
      [
        ['first', true],
        ['second', false],
      ],
    ],
    [
      'yes, no, yes',
      [
        ['first', true],
        ['second', false],
        ['third', true],
      ],
    ],
    ['No.', [['first', false]]],
    [
      '第一个：有；第二个：没有',
      [
        ['first', true],
        ['second', false],
      ],
    ],
  ])('%s', (turn, expected) => {
    const answers = plainAnswers(turn, asked, 1);
    expect(answers?.map((answer) => [answer.signal.id, answer.holds])).toEqual(expected);
    for (const { finding } of answers ?? []) expect(turn.slice(...finding.span)).toBe(finding.text);
  });

  it.each(['是的，主要靠进口', 'we lack talent', 'yes, no, yes, no', ''])('takes "%s" for no plain answer', (turn) => {
    expect(plainAnswers(turn, asked, 1)).toBeNull();
  });
});
