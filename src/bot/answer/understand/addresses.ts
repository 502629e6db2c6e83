import { readSmallNumber } from './small-numbers.js';

/** Parts of a document that a question names by number: addresses, never facts. */
export interface Addresses {
  /** "4.2", "3", "abstract". */
  readonly sections: readonly string[];
  /** "1", "2". */
  readonly tables: readonly string[];
  readonly figures: readonly string[];
  /** Citation marks: "7" of [7]. */
  readonly references: readonly string[];
}

const SECTION_PATTERNS = [
  /(?<![\d.])(\d(?:\.\d){1,3})(?![\d%.]*[\d%])/gu,
  /(?:第\s*)(\d)\s*[章节部]/gu,
  /\b(?:section|chapter|part)\s+(\d(?:\.\d)*)/giu,
];
const CHINESE_CHAPTER = /第\s*([一二三四五六七八九])\s*[章部节](?!第)/gu;
/** 第四章第二节: 4.2. */
const CHINESE_SECTION = /第\s*([一二三四五六七八九\d])\s*章的?\s*第\s*([一二三四五六七八九\d])\s*节/u;
const ABSTRACT = /摘要(?!一下)|\babstract\b/iu;
const CONCLUSION =
  /结论部分|总结部分|结尾|结语|总结[里中]|(?<=引言.?)[和与、及]总结|总结(?=[和与、及]引言|分别|各自)|\bconclusion\b|\bclosing section\b/iu;
const INTRODUCTION = /引言|\bintroduction\b/iu;

/** A table by its number; 全表17类 counts rows, and 整张表2022年 names a year. */
const TABLE = /(?:表|\btable)\s*(\d+)(?![\d类种个项行样品]|\s*年)/giu;

/** Finds the addresses in a normalised question. Named parts (abstract, introduction, conclusion) are returned by name. */
export function findAddresses(question: string): Addresses {
  return {
    sections: unique([...numberedSections(question), ...namedSections(question)]),
    tables: matches(question, TABLE),
    figures: matches(question, /(?:图|\bfigures?|\bfig\.?)\s*(\d+)/giu),
    references: matches(question, /\[(\d+)\]/gu),
  };
}

function numberedSections(question: string): readonly string[] {
  const [, chapter, section] = CHINESE_SECTION.exec(question) ?? [];
  if (chapter !== undefined && section !== undefined) return [`${numeral(chapter)}.${numeral(section)}`];
  const digits = SECTION_PATTERNS.flatMap((pattern) => matches(question, pattern));
  const chapters = matches(question, CHINESE_CHAPTER).map(numeral);
  return [...digits, ...chapters];
}

function numeral(text: string): string {
  return String(readSmallNumber(text) ?? text);
}

function namedSections(question: string): readonly string[] {
  const named: [RegExp, string][] = [
    [ABSTRACT, 'abstract'],
    [INTRODUCTION, 'introduction'],
    [CONCLUSION, 'conclusion'],
  ];
  return named.filter(([pattern]) => pattern.test(question)).map(([, name]) => name);
}

function matches(text: string, pattern: RegExp): readonly string[] {
  return unique([...text.matchAll(pattern)].flatMap((match) => match[1] ?? []));
}

function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}
