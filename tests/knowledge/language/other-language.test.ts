import { describe, expect, it } from 'vitest';
import { isOtherLanguage } from '../../../src/knowledge/language/other-language.js';

describe('isOtherLanguage', () => {
  it.each([
    '私たちの工場では部品をすべて海外から買っています。',
    '우리 공장은 부품을 모두 수입합니다',
    'Мы производим станки и зависим от импорта',
    'Notre usine dépend entièrement de composants importés.',
    'Wir sind eine Fabrik und haben keine Lieferanten',
    'Chúng tôi sản xuất giày và thiếu vốn',
    'Nuestra fábrica depende de las importaciones y no hay talento',
  ])('%s', (text) => {
    expect(isOtherLanguage(text)).toBe(true);
  });

  it.each([
    '我们做 EDA 软件',
    'A lithography maker, no domestic suppliers',
    'We do cloisonné and café furniture',
    '12345',
    '',
  ])('takes "%s" for Chinese, English or nothing', (text) => {
    expect(isOtherLanguage(text)).toBe(false);
  });
});
