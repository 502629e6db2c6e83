import { describe, expect, it } from 'vitest';
import { recorded } from './recorded.js';
import { useStanding } from './use-standing.js';

const { stands } = useStanding();

/** Where Table 1 has a pattern, by its columns 类别 and 经验模式. */
const [ZH, EN] = ['outline-zh', 'outline-en'];

describe('where a table has a name', () => {
  it.each([
    [ZH, '“众包设计模式”这条经验属于“创新研发设计理念”[1]。'],
    [ZH, '文章指出，“众包设计模式”这一经验模式属于“创新研发设计理念”这一类别[1]。'],
    [ZH, '“众包设计模式”属于“创新研发设计理念”领域[1]。'],
    [ZH, '根据该文，“众包设计模式”属于“创新研发设计理念”一类[1]。'],
    [
      EN,
      'The experience pattern “cloud design model (云设计模式)” belongs to the area “innovative concepts of R&D and design (创新研发设计理念)” [1].',
    ],
  ])('may be told with what its column is called: %s, %s', async (draft, text) => {
    expect(await stands(text, recorded(draft))).toBe(true);
  });

  it.each([
    [ZH, '“众包设计模式”这条政策属于“创新研发设计理念”[1]。'],
    [ZH, '“众包设计模式”这条经验不属于“创新研发设计理念”[1]。'],
    [ZH, '“众包设计模式”这条经验属于“拓展集中采购模式”[1]。'],
    [ZH, '“创新研发设计理念”这条经验属于“众包设计模式”[1]。'],
    [ZH, '“众包设计模式”属于“创新研发设计理念”这一核心领域[1]。'],
    [ZH, '根据该文，“众包设计模式”不属于“创新研发设计理念”一类[1]。'],
    [ZH, '根据该文，“众包设计模式”属于“拓展集中采购模式”一类[1]。'],
    [ZH, '“众包设计模式”属于“创新研发设计理念”第一类[1]。'],
    [
      EN,
      'The leading pattern “cloud design model (云设计模式)” belongs to the area “innovative concepts of R&D and design (创新研发设计理念)” [1].',
    ],
    [
      EN,
      'The experience pattern “cloud design model (云设计模式)” belongs to the area “expanding centralised procurement models (拓展集中采购模式)” [1].',
    ],
  ])('with nothing else, and in no other area: %s, %s', async (draft, text) => {
    expect(await stands(text, recorded(draft))).toBe(false);
  });
});
