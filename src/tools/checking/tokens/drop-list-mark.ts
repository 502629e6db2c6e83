import type { Token } from './token.js';

/** 一、, "1.", "(2)". */
const MARK = /^[\s(（]*[一二三四五六七八九十\d]{1,3}[、.．)）]?$/u;

/** Without the number of an item in a list, which opens it. */
export function withoutListMark(tokens: readonly Token[], text: string): readonly Token[] {
  const [first, ...rest] = tokens;
  const isMark = first?.kind === 'address' && MARK.test(text.slice(first.start, first.end));
  return isMark ? rest : tokens;
}
