import type { ErrorFacts } from '../../knowledge/index.js';
import type { MalformedMessages } from './malformed.js';

const at = ({ at: place }: ErrorFacts): string => (place === undefined || place === '' ? '' : `“${place}”处`);

export const malformedZh: MalformedMessages = {
  unparsable: () => '无法解析',
  'not-json': () => '不是有效的 JSON',
  'not-csv': () => '不是有效的 CSV',
  quote: () => '引号不配对',
  'nested-too-deep': () => '嵌套过深',
  'other-version': () => '由其他版本写入',
  fields: ({ found }) => `有 ${found} 个字段，与表头不同`,
  shape: (facts) => `${at(facts)}缺少字段，或字段类型不对`,
  'no-passage': (facts) => `${at(facts)}所指的段落“${facts['passage']}”不在文档中`,
  'no-section': (facts) => `${at(facts)}所指的章节 ${facts['section']} 不在文档中`,
  'no-sentence': ({ passage, sentence, held }) => `段落“${passage}”没有第 ${sentence} 句（从 0 数起，共 ${held} 句）`,
  'no-cell': (facts) =>
    `${at(facts)}所指的表“${facts['table']}”没有第 ${facts['row']} 行，或没有列“${facts['column']}”`,
  'no-item': (facts) => `${at(facts)}所指的“${facts['item']}”不在提纲中`,
  'no-group': (facts) => `${at(facts)}所用的词组“${facts['group']}”没有定义`,
  'not-in-passage': (facts) => `${at(facts)}的引文“${facts['quote']}”不在“${facts['passage']}”中`,
};
