import { describe, expect, it } from 'vitest';
import { matterOf } from '../../../../src/bot/answer/understand/matter.js';

describe('the matter of a question', () => {
  it.each([
    ['I teach economics. What does resilience of a supply chain mean?', 'What does resilience of a supply chain mean?'],
    ['我在银行做授信审批。哪种企业遇到冲击更扛得住？', '哪种企业遇到冲击更扛得住？'],
  ])('is without the sentences before a question that stands alone: %s', (question, matter) => {
    expect(matterOf(question)).toBe(matter);
  });

  it.each([
    'We sign plenty of investment deals. What is to be done about that?',
    'China has twenty experiences in five fields. Correct or wrong?',
  ])('keeps them where the question points back or says too little: %s', (question) => {
    expect(matterOf(question)).toBe(question);
  });
});
