import type { Language } from '../../../../knowledge/index.js';

/** Words for the things that a table's rows stand for, as alternatives of a pattern; English ones in both numbers. */
export const ROW_NOUNS: Readonly<Record<Language, string>> = {
  zh: '商品|品类|品种|品目|门类|产品|货物|类别|项目',
  en: 'goods|commodit(?:y|ies)|products?|items?|categor(?:y|ies)|lines?|rows?|entr(?:y|ies)|groups?|classes|merchandise',
};
