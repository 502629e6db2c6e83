import { describe, expect, it } from 'vitest';

import { babbles } from '../../../../src/bot/answer/understand/babble.js';

describe('babble', () => {
  it.each(['供应链供应链供应链供应链哈哈哈', 'supply chain supply chain supply chain', '稀土，稀土，稀土'])(
    'says one thing over and over: %s',
    (text) => expect(babbles(text)).toBe(true),
  );

  it.each([
    '稀土',
    'rare earths and refined oil',
    '供应链韧性与供应链安全',
    '我们是做轴承的，钢材要从国外买，也缺人才',
  ])('is none of: %s', (text) => expect(babbles(text)).toBe(false));
});
