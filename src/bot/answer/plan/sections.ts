import {
  shortMechanism,
  type Document,
  type Effect,
  type KnowledgeIndex,
  type Mechanism,
  type Path,
} from '../../../knowledge/index.js';
import { documentsOf, type ToolRequest } from '../../../tools/index.js';

import { matchOutline } from '../understand/outline-match.js';
import { contentWords } from '../understand/words.js';
import type { Understanding } from '../understand/understanding.js';
import { refuse } from './passages.js';
import { resolveSection } from './resolve-section.js';
import { withoutAddress } from './section-wording.js';
import type { Plan } from './plan.js';

/** Words left beside an address up to which a question is about the section as a whole. */
const FEW_WORDS = 1;
const WHOLE = /论文|文章|全文|本文|\b(?:the|this) (?:whole )?(?:paper|article|document|study)\b/iu;

/** Questions about whole sections: what one says, how two differ, the gist of the document. */
export function planSections(understanding: Understanding, { corpus }: KnowledgeIndex): Plan | null {
  const document = documentsOf(corpus, understanding.document)[0];
  if (!document) return null;
  const sections = understanding.addresses.sections.map((address) => resolveSection(document, address));
  const missing = understanding.addresses.sections.find(
    (address, index) => sections[index] === null && /^\d/u.test(address),
  );
  if (missing !== undefined) return refuse(understanding, { code: 'unknown-section', section: missing });
  const held = sections.filter((section) => section !== null);
  return (
    planComparison(understanding, document, held) ??
    planGist(understanding, document, held) ??
    planOverview(understanding, document, held)
  );
}

/** Sections put side by side: more are no comparison that can be read. */
const MOST_COMPARED = 4;

function planComparison(understanding: Understanding, document: Document, addressed: readonly string[]): Plan | null {
  if (!understanding.cues.has('compare')) return null;
  const sections =
    addressed.length >= 2
      ? addressed.slice(0, MOST_COMPARED)
      : [...new Set([...addressed, ...outlineSections(understanding, document)])].slice(0, 2);
  const compared = inOrder(document, sections);
  if (compared.length < 2) return null;
  return {
    kind: 'answer',
    calls: compared.map((section) => read(document, section)),
    composition: { form: 'comparison' },
  };
}

/** Sections in the document's order, so that both languages compare alike. */
function inOrder(document: Document, sections: readonly string[]): readonly string[] {
  return document.sections.flatMap(({ id }) => (id !== null && sections.includes(id) ? [id] : []));
}

/** The sections of the mechanisms, effects or paths that the question names. */
function outlineSections({ question, cues }: Understanding, { outline }: Document): readonly string[] {
  if (!outline) return [];
  if (cues.has('mechanism')) return sectionsMeant(question, outline.mechanisms.map(withShortName));
  if (cues.has('effect')) return sectionsMeant(question, outline.effects);
  return sectionsMeant(question, [...outline.mechanisms.map(withShortName), ...outline.effects, ...outline.paths]);
}

function sectionsMeant(question: string, items: readonly (Mechanism | Effect | Path)[]): readonly string[] {
  return matchOutline(question, items).flatMap(({ id }) => items.find((item) => item.id === id)?.section ?? []);
}

/** A mechanism's synonyms name symptoms, not the mechanism: it is meant by its title or the short form of it. */
function withShortName(mechanism: Mechanism): Mechanism {
  const { zh, en } = shortMechanism(mechanism.title);
  return { ...mechanism, synonyms: { zh: [zh], en: [en] } };
}

function planGist(understanding: Understanding, document: Document, addressed: readonly string[]): Plan | null {
  const { cues, question, names, places } = understanding;
  const ofWhole = WHOLE.test(question) && names.length === 0 && places.length === 0;
  if (!cues.has('gist') || !(ofWhole || wordsBeside(understanding) <= FEW_WORDS)) return null;
  if (addressed.some((section) => section !== 'abstract')) return null;
  const summary =
    resolveSection(document, 'abstract') ?? document.sections.find(({ passages }) => passages.length > 0)?.id;
  if (summary === undefined || summary === null) return null;
  return { kind: 'answer', calls: [read(document, summary)], composition: { form: 'gist' } };
}

function planOverview(understanding: Understanding, document: Document, addressed: readonly string[]): Plan | null {
  const section = addressed[0];
  if (section === undefined || wordsBeside(understanding) > 0) return null;
  return { kind: 'answer', calls: [read(document, section)], composition: { form: 'section' } };
}

/** The words of a question beside an address and the ways of asking about a whole. */
function wordsBeside({ question, language }: Understanding): number {
  return contentWords(withoutAddress(question), language).length;
}

function read(document: Document, section: string): ToolRequest {
  return { tool: 'read-section', input: { document: document.id, section } };
}
