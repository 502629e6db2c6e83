import { describe, expect, it } from 'vitest';

import { clausesOf } from '../../../src/tools/recommending/clauses.js';
import { emphasisOf } from '../../../src/tools/recommending/emphasis.js';

const emphasis = (text: string): readonly number[] => emphasisOf(clausesOf(text));

describe('the emphasis of clauses', () => {
  it.each([
    ['木材买不到。另外，工人也老了。', [1, 0.5, 0.5]],
    ['The wood cannot be had. Besides, our workers are old.', [1, 0.5, 0.5]],
    ['木材买不到；工人也老了，但可以缓一步。', [1, 0.5, 0.5]],
    ['The wood cannot be had. Our workers are old, which can wait.', [1, 0.5]],
    ['木材买不到。其次是工人老了。最要命的是没有订单。', [1, 0.5, 1]],
    ['The wood cannot be had. Secondly, workers are old. The worst is that orders are gone.', [1, 0.5, 1]],
  ])('of "%s" is %j', (text, expected) => {
    expect(emphasis(text)).toEqual(expected);
  });

  it.each(['另外一家厂先停了。', 'Besides our own plant there are three.', '木材买不到，工人也老了。'])(
    'is whole where nothing is called the lesser: %s',
    (text) => {
      expect(emphasis(text).every((share) => share === 1)).toBe(true);
    },
  );
});
