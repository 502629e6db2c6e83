import type { Document } from '../../../knowledge/index.js';
import { findSection } from '../../../tools/index.js';

const NAMED_SECTIONS: Readonly<Record<string, RegExp>> = {
  abstract: /摘\s*要|abstract/iu,
  introduction: /引言|绪论|introduction/iu,
  conclusion: /总结|结论|结语|conclusion/iu,
};

/** The id of the section that an address means: by number, or by what its heading says; null where there is none. */
export function resolveSection(document: Document, address: string): string | null {
  const named = NAMED_SECTIONS[address];
  if (!named) return findSection(document, address)?.id ?? null;
  return document.sections.find(({ title }) => named.test(`${title.zh ?? ''} ${title.en ?? ''}`))?.id ?? null;
}
