import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../src/knowledge/language/split-sentences.js';

const cut = (text: string): readonly string[] => splitSentences(text).map(([start, end]) => text.slice(start, end));

describe('splitSentences in Chinese', () => {
  it.each([
    ['at each final mark', '甲。乙！丙？丁', ['甲。', '乙！', '丙？', '丁']],
    ['behind closing quotes', '他说：“好。”然后走了。', ['他说：“好。”', '然后走了。']],
    ['behind corner brackets', '「好。」『行？』走', ['「好。」', '『行？』', '走']],
    ['behind citation marks that follow the mark', '增长。[4] [5]在此。', ['增长。[4] [5]', '在此。']],
    ['behind citation marks that stand before it', '增长[4] [5]。在此[6]。', ['增长[4] [5]。', '在此[6]。']],
    ['once for several marks', '真的吗？！是的。', ['真的吗？！', '是的。']],
    ['at a full-width point', '甲．乙', ['甲．', '乙']],
    ['never at a comma, semicolon or colon', '一是甲；二是乙，三是：丙。', ['一是甲；二是乙，三是：丙。']],
    ['never where a quoted question goes on', '“真的吗？”，他问。', ['“真的吗？”，他问。']],
    ['never inside the title of a work', '《为什么？》一书。', ['《为什么？》一书。']],
    ['never at dots that trail inside', '后来……我走了。', ['后来……我走了。']],
    ['at dots that trail off', '后来……\n\n我走了。', ['后来……', '我走了。']],
    ['never behind the number of a caption', '图 1. 中国具有压力的产业', ['图 1. 中国具有压力的产业']],
    [
      'never behind the number of a quoted caption',
      '《表 2. 2021 年量值》有 17 项。',
      ['《表 2. 2021 年量值》有 17 项。'],
    ],
    ['never inside a decimal', '从 20.03 万亿元到 26.60 万亿元。好', ['从 20.03 万亿元到 26.60 万亿元。', '好']],
    ['behind an English point', '增长了5%.但是不多。', ['增长了5%.', '但是不多。']],
  ])('ends %s', (_, text, sentences) => {
    expect(cut(text)).toEqual(sentences);
  });
});

describe('splitSentences in English', () => {
  it.each([
    ['at each final mark', 'One. Two! Three? Four', ['One.', 'Two!', 'Three?', 'Four']],
    ['behind closing quotes', '"Hi." He left. “Ho.” She too.', ['"Hi."', 'He left.', '“Ho.”', 'She too.']],
    ['behind citation marks before the point', 'It grew [3]. It fell [4] [5].', ['It grew [3].', 'It fell [4] [5].']],
    ['behind citation marks after the point', 'It grew.[3] It fell.', ['It grew.[3]', 'It fell.']],
    ['never behind a title', 'Dr. Smith met Prof. Li.', ['Dr. Smith met Prof. Li.']],
    ['never behind initials', 'By J. K. Smith today. Done.', ['By J. K. Smith today.', 'Done.']],
    ['never inside an acronym', 'The U.S. Economy grew.', ['The U.S. Economy grew.']],
    [
      'behind an acronym before an opening word',
      'Sold to the U.S. The rest stayed.',
      ['Sold to the U.S.', 'The rest stayed.'],
    ],
    ['never behind e.g. and i.e.', 'Metals, e.g. Steel, i.e. Iron.', ['Metals, e.g. Steel, i.e. Iron.']],
    ['never before a small letter', 'The co. and the inc. are one.', ['The co. and the inc. are one.']],
    ['never behind No. before a number', 'See No. 5 and Fig. 2. Then go.', ['See No. 5 and Fig. 2.', 'Then go.']],
    [
      'never inside decimals and section numbers',
      'See 2.3.1 for 3.5 percent. Done.',
      ['See 2.3.1 for 3.5 percent.', 'Done.'],
    ],
    ['never behind an opening number', 'Figure 1. Relevant industries', ['Figure 1. Relevant industries']],
    [
      'never behind the number of a quoted caption',
      'It is “Table 2. Exports” here.',
      ['It is “Table 2. Exports” here.'],
    ],
    ['behind a number that ends a quotation', 'It is “Table 2.” Then go.', ['It is “Table 2.”', 'Then go.']],
    ['never behind a heading number', '2.1. The meaning', ['2.1. The meaning']],
    ['behind a year', 'It grew in 2022. Then it fell.', ['It grew in 2022.', 'Then it fell.']],
    ['behind a percent sign', 'As high as 5.84%. These data', ['As high as 5.84%.', 'These data']],
  ])('ends %s', (_, text, sentences) => {
    expect(cut(text)).toEqual(sentences);
  });
});

describe('splitSentences across lines', () => {
  it.each([
    ['joins a hard wrap', 'A long line\nthat goes on. End', ['A long line\nthat goes on.', 'End']],
    ['parts at a blank line', 'No point\n\nNext', ['No point', 'Next']],
    ['parts at list items', '- one\n- two\n1. three', ['- one', '- two', '1. three']],
    ['gives nothing for white space', ' \n\n ', []],
  ])('%s', (_, text, sentences) => {
    expect(cut(text)).toEqual(sentences);
  });
});

const fragment = fc.constantFrom(
  '供应链',
  '。',
  '！',
  '？',
  '”',
  '“',
  '）',
  '…',
  '.',
  '!',
  '?',
  '"',
  ' ',
  '\n',
  '[3]',
  ' [4]',
  'Dr',
  'U.S',
  'The',
  '5.84',
  '%',
  '，',
  'J',
  '图 1',
  '》',
  '- ',
  '\u3000',
  '🤖',
);
const text = fc.oneof(
  fc.array(fragment, { maxLength: 40 }).map((parts) => parts.join('')),
  fc.string({ unit: 'grapheme' }),
);

describe('the spans of splitSentences', () => {
  it('stand in order, apart, and hold every character but white space', () => {
    fc.assert(
      fc.property(text, (source) => {
        let end = 0;
        for (const [start, next] of splitSentences(source)) {
          expect(start).toBeGreaterThanOrEqual(end);
          expect(next).toBeGreaterThan(start);
          expect(source.slice(end, start).trim()).toBe('');
          expect(source.slice(start, next).trim()).toBe(source.slice(start, next));
          end = next;
        }
        expect(source.slice(end).trim()).toBe('');
      }),
      { numRuns: 500 },
    );
  });
});
