import { describe, expect, it } from 'vitest';
import { findUnit, readUnitText } from '../../../src/knowledge/tables/unit-phrase.js';

describe('readUnitText', () => {
  it.each([
    ["$'000", "$'000", 'USD', 1e3],
    ['US$’000', 'US$’000', 'USD', 1e3],
    ['£000', '£000', 'GBP', 1e3],
    ['€m', '€m', 'EUR', 1e6],
    ['$M', '$M', 'USD', 1e6],
    ['USDm', 'USDm', 'USD', 1e6],
    ['RMB’Million', 'RMB’Million', 'CNY', 1e6],
    ['$ million', '$ million', 'USD', 1e6],
    ['(in millions)', 'million', null, 1e6],
    ['(inthousands)', 'thousand', null, 1e3],
    ['(Dollars in thousands)', '$ thousand', 'USD', 1e3],
    ['($ in billions)', '$ billion', 'USD', 1e9],
    ['(in millions of €)', '€ million', 'EUR', 1e6],
    ['(S$ million)', 'S$ million', 'SGD', 1e6],
    ['(In thousands of Canadian dollars)', 'C$ thousand', 'CAD', 1e3],
    ['(in thousands of U.S. dollars, except calendar-ship-days)', 'US$ thousand', 'USD', 1e3],
    ['(In thousands, except per share amounts)', 'thousand', null, 1e3],
    ['(%)', '%', null, 1],
    ['%', '%', null, 1],
    ['Years', 'Years', null, 1],
    ['（亿元）', '亿元', 'CNY', 1e8],
    ['单位：万元', '万元', 'CNY', 1e4],
  ])('reads %j as %j', (text, unit, currency, scale) => {
    expect(readUnitText(text)).toMatchObject({ text: unit, currency, scale });
  });

  it.each(['2019', 'Net sales', '(restated, Note 3)', 'Number of Shares', '(1)', 'Million Dollar Baby', '', 'Change'])(
    'finds no unit in %j',
    (text) => {
      expect(readUnitText(text)).toBeNull();
    },
  );
});

describe('findUnit', () => {
  it.each([
    ['2019 €m', '€m'],
    ['2018 $’000 RESTATED3', '$’000'],
    ['Gross margin (%)', '%'],
    ['Gross margin %', '%'],
    ['% of total revenue', '%'],
    ['Yr.-to-Yr. Percent Change', '%'],
    ['$ CHANGE', '$'],
    ['Expected term (in years)', 'years'],
    ['Payments due by period (in thousands)', 'thousand'],
    ['出口额（亿元）', '亿元'],
  ])('finds in %j %j', (label, unit) => {
    expect(findUnit(label)?.text).toBe(unit);
  });

  it.each(['Net income (loss)', 'Adjustments (1)', 'Revenue', '稀土'])('finds none in %j', (label) => {
    expect(findUnit(label)).toBeNull();
  });
});
