import type { Token } from './token.js';

/** Words that say a figure is as its source prints it, not as it comes out of other figures. */
const PUBLISHED =
  /原表(?:的)?公布(?:值|数|的)?|(?:表中|表内|官方)?公布(?:值|数|的?(?=增速|增幅|同期增减|同比))|\bas (?:published|printed)(?: (?:in|by) (?:the )?table)?\b|\bpublished(?= (?:year-on-year|growth|rate|change))/giu;

/** 原表公布值, "as published in the table": the words say one thing together. */
export function withPublished(tokens: readonly Token[], sentence: string): readonly Token[] {
  const places = Array.from(sentence.matchAll(PUBLISHED), ({ 0: { length }, index: start }) => ({
    start,
    end: start + length,
  }));
  return tokens.flatMap((token): readonly Token[] => {
    const place = places.find(({ start, end }) => start <= token.start && token.end <= end);
    if (!place) return [token];
    return token.start === place.start ? [{ kind: 'word', meaning: 'published', degree: null, ...place }] : [];
  });
}
