import type { Document, KnowledgeIndex } from '../../../knowledge/index.js';
import { documentsOf, findSection, type ToolRequest } from '../../../tools/index.js';

import { matchOutline } from '../understand/outline-match.js';
import type { Understanding } from '../understand/understanding.js';
import { refuse } from './passages.js';
import type { Plan } from './plan.js';

/** Words left beside an address up to which a question is about the section as a whole. */
const FEW_WORDS = 14;

const NAMED_SECTIONS: Readonly<Record<string, RegExp>> = {
  abstract: /摘\s*要|abstract/iu,
  introduction: /引言|绪论|introduction/iu,
  conclusion: /总结|结论|结语|conclusion/iu,
};

/** Questions about whole sections: what one says, how two differ, the gist of the document. */
export function planSections(understanding: Understanding, { corpus }: KnowledgeIndex): Plan | null {
  const document = documentsOf(corpus, understanding.document)[0];
  if (!document) return null;
  const sections = understanding.addresses.sections.map((address) => resolveSection(document, address));
  const missing = understanding.addresses.sections.find((address, index) => sections[index] === null && /^\d/u.test(address));
  if (missing !== undefined) return refuse(understanding, { code: 'unknown-section', section: missing });
  const held = sections.filter((section) => section !== null);
  return (
    planComparison(understanding, document, held) ??
    planGist(understanding, document, held) ??
    planOverview(understanding, document, held)
  );
}

function resolveSection(document: Document, address: string): string | null {
  const named = NAMED_SECTIONS[address];
  if (!named) return findSection(document, address)?.id ?? null;
  return document.sections.find(({ title }) => named.test(`${title.zh ?? ''} ${title.en ?? ''}`))?.id ?? null;
}

function planComparison(understanding: Understanding, document: Document, addressed: readonly string[]): Plan | null {
  if (!understanding.cues.has('compare')) return null;
  const sections = addressed.length >= 2 ? addressed : [...addressed, ...outlineSections(understanding, document)];
  const [first, second] = [...new Set(sections)];
  if (first === undefined || second === undefined) return null;
  return {
    kind: 'answer',
    calls: [read(document, first), read(document, second)],
    composition: { form: 'comparison' },
  };
}

/** The sections of the mechanisms, effects and paths that the question names. */
function outlineSections({ question }: Understanding, { outline }: Document): readonly string[] {
  if (!outline) return [];
  const items = [...outline.mechanisms, ...outline.effects, ...outline.paths];
  const titles = items.map(({ id, title }) => ({ id, title, synonyms: shortNames(title) }));
  return matchOutline(question, titles).flatMap(({ id }) => items.find((item) => item.id === id)?.section ?? []);
}

/** 技术机制 for 技术提升机制, "technology mechanism" for "technology improvement mechanism". */
function shortNames(title: { readonly zh: string; readonly en: string }): { zh: string[]; en: string[] } {
  const zh = /^(.{2}).{2}(机制|效应)$/u.exec(title.zh);
  const en = /^(\w+) \w+ (mechanism|effect)$/u.exec(title.en);
  return { zh: zh ? [`${zh[1] ?? ''}${zh[2] ?? ''}`] : [], en: en ? [`${en[1] ?? ''} ${en[2] ?? ''}`] : [] };
}

function planGist(understanding: Understanding, document: Document, addressed: readonly string[]): Plan | null {
  if (!understanding.cues.has('gist') || addressed.some((section) => section !== 'abstract')) return null;
  const abstract = resolveSection(document, 'abstract') ?? document.sections.find(({ passages }) => passages.length > 0)?.id;
  if (abstract === undefined || abstract === null) return null;
  return { kind: 'answer', calls: [read(document, abstract)], composition: { form: 'gist' } };
}

function planOverview(understanding: Understanding, document: Document, addressed: readonly string[]): Plan | null {
  const section = addressed[0];
  if (section === undefined) return null;
  const { cues, question } = understanding;
  const aboutWhole = cues.has('explain') || cues.has('gist') || cues.has('chapter') || cues.has('list');
  if (!(aboutWhole && wordsBeside(question) <= FEW_WORDS) && wordsBeside(question) > FEW_WORDS / 2) return null;
  return { kind: 'answer', calls: [read(document, section)], composition: { form: 'section' } };
}

/** How much a question says beside the address: Han characters, and English words as two each. */
function wordsBeside(question: string): number {
  const rest = question.replace(/第?\s*[\d.一二三四五六七八九]+\s*[章节部]?|\b(?:section|chapter)\s+[\d.]+/giu, ' ');
  return (rest.match(/\p{Script=Han}/gu)?.length ?? 0) + 2 * (rest.match(/[a-z]+/giu)?.length ?? 0);
}

function read(document: Document, section: string): ToolRequest {
  return { tool: 'read-section', input: { document: document.id, section } };
}
