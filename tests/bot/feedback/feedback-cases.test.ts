import { describe, expect, it } from 'vitest';
import { feedbackCases } from '../../../src/bot/feedback/feedback-cases.js';
import type { Feedback } from '../../../src/bot/state/state.js';
import { asker, receipt } from '../../support/state-samples.js';

const judged = (user: string, verdict: 'up' | 'down', reason: string | null, question = '问'): Feedback => ({
  asker: asker(user),
  message: '1.1',
  verdict,
  reason,
  receipt: {
    ...receipt(question),
    thread: ['先问'],
    outcome: {
      kind: 'answer',
      text: '答',
      citations: [
        { document: 'd', section: '2.1', passage: 'd#2.1-p1', quote: '甲' },
        { document: 'd', section: '2.1', passage: 'd#2.1-p2', quote: '乙' },
        { document: 'd', section: null, passage: 'd#p1', quote: '丙' },
      ],
      figures: [],
    },
  },
});

describe('cases of feedback', () => {
  it('hold each question once, with its verdicts, reasons and what was given', () => {
    const cases = feedbackCases([
      judged('U1', 'down', '数字不对'),
      judged('U2', 'up', null),
      judged('U3', 'down', ' '),
    ]);
    expect(cases).toEqual([
      {
        id: 'fb1',
        category: 'feedback',
        question: '问',
        language: 'zh',
        request: { kind: 'ask', question: '问', language: undefined },
        thread: ['先问'],
        corpusDigest: 'd',
        up: 1,
        down: 2,
        reasons: ['数字不对'],
        given: { kind: 'answer', text: '答', sections: ['2.1'], quotes: ['甲', '乙', '丙'] },
        expected: null,
      },
    ]);
  });

  it('keep the order of the first judgement, and name nobody', () => {
    const cases = feedbackCases([judged('U-secret', 'up', null, '一'), judged('U1', 'up', null, '二')]);
    expect(cases.map(({ id, question }) => `${id} ${question}`)).toEqual(['fb1 一', 'fb2 二']);
    expect(JSON.stringify(cases)).not.toMatch(/U-secret|T1|C1/u);
  });

  it('say what was wanted, and expect what was given where nobody objected', () => {
    const advice: Feedback = { ...judged('U1', 'up', null), receipt: { ...receipt('我们做稀土'), purpose: 'advice' } };
    const [of, other] = feedbackCases([judged('U1', 'up', null), advice]);
    expect(of?.expected).toEqual({ kind: 'answer', sections: ['2.1'], quotes: ['甲', '乙', '丙'] });
    expect(other?.request).toMatchObject({ kind: 'recommend', description: '我们做稀土' });
  });

  it('leave out what has no receipt any more', () => {
    expect(feedbackCases([{ ...judged('U1', 'down', 'x'), receipt: null }])).toEqual([]);
  });
});
