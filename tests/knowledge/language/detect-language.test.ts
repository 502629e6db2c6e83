import { describe, expect, it } from 'vitest';
import { detectLanguage, tellsLanguage } from '../../../src/knowledge/language/detect-language.js';

describe('detectLanguage', () => {
  it.each([
    // One script alone.
    ['什么是供应链韧性？', 'zh'],
    ['Which technologies are at risk of a broken chain?', 'en'],
    // Borrowed nouns do not change the language of the grammar.
    ['稀土 export 2022?', 'zh'],
    ['EDA 技术有什么风险', 'zh'],
    ['C2M 定制供应链模式属于哪个领域？', 'zh'],
    ['What does 供应链韧性 mean?', 'en'],
    ['What is 产业创新提升供应链韧性与安全的作用机制?', 'en'],
    ['“供应链韧性” is defined how?', 'en'],
    ['本文以 the value chain 论产业创新对供应链韧性与安全的影响', 'zh'],
    ['Exports of 未锻轧铝及铝材 in 2022', 'en'],
    // Labels bring words of English grammar along.
    ['2019年Research and development比2018年增长了百分之几？', 'zh'],
    ['2019年Data and devices与Cost of sales的差额', 'zh'],
    ['What was 营业收入 in 2023年?', 'en'],
    ['supply chain resilience 韧性', 'en'],
    // Nothing to go by: English, unless the punctuation is Chinese.
    ['2022?', 'en'],
    ['2022？', 'zh'],
    ['🤖', 'en'],
    ['', 'en'],
    ['naïve café', 'en'],
  ] as const)('takes %j for %s', (text, language) => {
    expect(detectLanguage(text)).toBe(language);
  });
});

describe('tellsLanguage', () => {
  it.each([['稀土'], ['2022？'], ['exports'], ['GDP of 2022'], ['“GDP” 是什么'], ['R&D funds']])(
    'says yes of %j',
    (text) => {
      expect(tellsLanguage(text)).toBe(true);
    },
  );

  it.each([[''], ['2022?'], ['GDP 2022'], ['“EDA”?'], ['R&D'], ['🤖']])('leaves %j open', (text) => {
    expect(tellsLanguage(text)).toBe(false);
  });
});
