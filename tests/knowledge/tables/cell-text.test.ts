import { describe, expect, it } from 'vitest';
import { readCellText } from '../../../src/knowledge/tables/cell-text.js';
import { withoutFootnoteMarks } from '../../../src/knowledge/tables/footnote-marks.js';

describe('readCellText', () => {
  it.each([
    ['$  1,452.4', '1452.4', 1, '$'],
    ['$ (26,811)', '-26811', 0, '$'],
    ['$(5,860)', '-5860', 0, '$'],
    ['($1.25)', '-1.25', 2, '$'],
    ['-$4', '-4', 0, '$'],
    ['(4.0)%', '-4', 1, '%'],
    ['(13%)', '-13', 0, '%'],
    ['7 %', '7', 0, '%'],
    ['(3) %', '-3', 0, '%'],
    ['(2.1% )', '-2.1', 1, '%'],
    ['(35,569 )', '-35569', 0, ''],
    ['−119', '-119', 0, ''],
    ['(55) bps', '-55', 0, 'bps'],
    ['+80 bps', '80', 0, 'bps'],
    ['US$ 5', '5', 0, 'US$'],
    ['5 €', '5', 0, '€'],
    ['£3.5', '3.5', 1, '£'],
    ['1.8x', '1.8', 1, 'x'],
    ['$130,000 (1)', '130000', 0, '$'],
    ['6,320,000 (2)', '6320000', 0, ''],
    ['12.5*', '12.5', 1, ''],
    ['１２．５％', '12.5', 1, '%'],
    ['$5.0 million', '5', 1, '$ million'],
    ['3.2亿元', '3.2', 1, '亿元'],
    ['12 万吨', '12', 0, '万吨'],
    ['US$1,200 thousand', '1200', 0, 'US$ thousand'],
  ])('reads %j as %j with %j decimals and the mark %j', (raw, decimal, decimals, mark) => {
    expect(readCellText(raw)).toEqual({ content: 'number', decimal, decimals, mark });
  });

  it.each(['—', '–', '-', '−', '―', '__', '$—', '$ -', '- - %', '—%', 'N/A', 'n/a', 'nm', 'NM', 'None', '不适用'])(
    'takes %j for no figure',
    (raw) => {
      expect(readCellText(raw)).toMatchObject({ content: 'nothing', decimal: null });
    },
  );

  // Where a number cannot be told for certain, none is told: other locales, torn brackets, ranges, ratios, dates.
  it.each([
    '2.978,478',
    '65.4%)',
    '(1,234',
    '$ 11,54',
    '3-5',
    '1:1',
    '>360',
    '30/7/2021~',
    '2039 or indefinite',
    '$',
    '%',
  ])('takes %j for text', (raw) => {
    expect(readCellText(raw)).toMatchObject({ content: 'text', decimal: null, mark: '' });
  });

  it.each(['', '  ', '\n', '　'])('takes %j for a blank', (raw) => {
    expect(readCellText(raw).content).toBe('blank');
  });
});

describe('withoutFootnoteMarks', () => {
  it.each([
    ['Net income (1)', 'Net income'],
    ['Total debt (2)(3)', 'Total debt'],
    ['Tax credit carryforwards:(1)', 'Tax credit carryforwards:'],
    ['Basic earnings per share (1,2)', 'Basic earnings per share'],
    ['Revenue1', 'Revenue'],
    ['Emissions in tonnes CO2e*', 'Emissions in tonnes CO2e'],
    ['稀土①', '稀土'],
    ['Systems .', 'Systems'],
    ['Land ......', 'Land'],
    ['tonnes CO2', 'tonnes CO2'],
    ['Level 2', 'Level 2'],
    ['F18', 'F18'],
    ['Gross margin (%)', 'Gross margin (%)'],
    ['Sales (2019)', 'Sales (2019)'],
    ['*', '*'],
  ])('leaves of %j %j', (label, bare) => {
    expect(withoutFootnoteMarks(label)).toBe(bare);
  });
});
