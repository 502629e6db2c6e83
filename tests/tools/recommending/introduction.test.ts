import { describe, expect, it } from 'vitest';
import { introduces } from '../../../src/tools/recommending/introduction.js';

describe('introduces', () => {
  it.each([
    '我们做雨伞的',
    '俺们村种大蒜的',
    '我们是做PCB的',
    'We make lithography machines',
    'we are a maker of pumps',
  ])('takes "%s" for an introduction', (clause) => {
    expect(introduces(clause)).toBe(true);
  });

  it.each(['我们缺人', '核心部件做不出来', 'We lack engineers', '我们做了三十年才发现上游根本没有人研究这种材料'])(
    'and not "%s"',
    (clause) => {
      expect(introduces(clause)).toBe(false);
    },
  );
});
