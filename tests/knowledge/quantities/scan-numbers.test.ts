import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scanNumbers } from '../../../src/knowledge/quantities/scan-numbers.js';

const decimals = (text: string): readonly string[] => scanNumbers(text).map(({ decimal }) => decimal);

describe('scanNumbers', () => {
  it.each([
    ['in a Chinese sentence', '从 20.03 万亿元跃升至 26.60 万亿元，年均增速高达 5.84%。', ['20.03', '26.6', '5.84']],
    ['in an English sentence', 'It grew 5.84%, to 26.60 trillion in 2020.', ['5.84', '26.6', '2020']],
    ['with thousands separators', '136,973.1 and 1,2', ['136973.1', '1', '2']],
    ['in full-width digits', '２０２２年，４２．２亿元', ['2022', '42.2']],
    ['with a minus sign', '家具 −2.5，另 -3 与（－4）', ['-2.5', '-3', '-4']],
    ['joined by a hyphen', '2021-2022, COVID-19', ['2021', '2022', '19']],
    ['with a currency behind the sign', '−$94, -US$6.0 million, （−¥1,234） and −RMB 5', ['-94', '-6', '-1234', '-5']],
    ['with a currency behind a hyphen', 'a-$5, 2021-$6', ['5', '2021', '6']],
    ['as a range', '3~4 家', ['3', '4']],
    ['as an address, part by part', '第 2.3.1 节', ['2', '3', '1']],
    ['in citation marks', '[4] [15]', ['4', '15']],
    ['at the start of a name, not inside one', '5G, 20km, C2M', ['5', '20']],
    ['nowhere', '三成以上', []],
  ])('finds numbers %s', (_, text, expected) => {
    expect(decimals(text)).toEqual(expected);
  });

  it('says where each stands', () => {
    const text = '增长 −2.5%，至 1,234 元';
    expect(scanNumbers(text).map(({ start, end }) => text.slice(start, end))).toEqual(['−2.5', '1,234']);
  });

  it('finds every number that is set among words', () => {
    const number = fc
      .tuple(fc.nat(), fc.option(fc.stringMatching(/^\d{1,4}$/u)))
      .map(([whole, fraction]) => (fraction === null ? `${whole}` : `${whole}.${fraction}`));
    fc.assert(
      fc.property(fc.array(number), (numbers) => {
        const text = numbers.map((printed) => `增长 ${printed} 亿元，`).join('');
        expect(scanNumbers(text).map(({ raw }) => raw)).toEqual(numbers);
      }),
    );
  });

  it('leaves no digit unseen but those inside a Latin word', () => {
    const piece = fc.constantFrom('0', '7', '12', '345', '.', ',', '-', ' ', '%', '年', '（', '２');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        const rest = scanNumbers(text).reduceRight(
          (left, { start, end }) => left.slice(0, start) + left.slice(end),
          text,
        );
        expect(rest).not.toMatch(/[\d２]/u);
      }),
    );
  });
});
