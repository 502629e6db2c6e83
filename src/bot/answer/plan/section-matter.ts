import type { Document, KnowledgeIndex, NameMention, Outline } from '../../../knowledge/index.js';
import { documentsOf, type ToolRequest } from '../../../tools/index.js';

import type { Cue } from '../understand/cue.js';
import { matterOf } from '../understand/matter.js';
import { findOrdinal } from '../understand/ordinals.js';
import type { Understanding } from '../understand/understanding.js';
import { contentWords } from '../understand/words.js';
import { sectionItems } from './section-items.js';
import { ADDRESS, withoutAddress } from './section-wording.js';
import { resolveSection } from './resolve-section.js';
import type { Plan } from './plan.js';

/** Sentences ranked in each section. */
const RANKED_SENTENCES = 40;

/** Words left beside the names of sections from which a question asks for a matter in them. */
const LEAST_WORDS = 2;

/** Ways of setting two sections beside each other: they say how the matter is asked for, not what it is. */
const SETTING_BESIDE =
  /有什么|有何|什么|侧重点?|管|不同|区别|差别|差异|异同|分别|各自|各|两者|之间|比较|对比|\b(?:differ\w*|compar\w*|contrast\w*|respectively|each|both|between|versus|vs|role|part|stress|focus|works?)\b/giu;

/** A matter looked for in the sections that a question names: "How does 3.1 see talent, and how 4.1?". */
export function planSectionMatter(understanding: Understanding, { corpus }: KnowledgeIndex): Plan | null {
  const document = documentsOf(corpus, understanding.document)[0];
  if (!document || asksForNames(understanding)) return null;
  const sections = sectionsNamed(understanding, document);
  const several = understanding.addresses.sections.length > 0 || understanding.cues.has('compare');
  const least = several ? 2 : 1;
  if (sections.length < least || matterWords(understanding, document).length < LEAST_WORDS) return null;
  const asked = sections.map((section) => ({ section, question: askedOf(section, understanding, document) }));
  return {
    kind: 'answer',
    calls: asked.flatMap((one): readonly ToolRequest[] => [
      find(one.question, one.section, document, understanding),
      { tool: 'read-section', input: { document: document.id, section: one.section } },
    ]),
    composition: { form: 'section-matter', questions: asked.map(({ question }) => question) },
  };
}

/** The outline names what such a question asks for. */
function asksForNames({ cues, continues, question }: Understanding): boolean {
  const named: readonly Cue[] = ['measure', 'aspect', 'how-many'];
  return continues > 0 || named.some((cue) => cues.has(cue)) || findOrdinal(question) !== null;
}

/** Sections by number and by the mechanism, effect or path that they treat, in the document's order. */
function sectionsNamed(understanding: Understanding, document: Document): readonly string[] {
  const addressed = understanding.addresses.sections.map((address) => resolveSection(document, address));
  const named = understanding.names.map(({ target }) => sectionOf(target, document.outline));
  const held = new Set([...addressed, ...named]);
  return document.sections.flatMap(({ id }) => (id !== null && held.has(id) ? [id] : []));
}

function sectionOf(target: NameMention['target'], outline: Outline | null): string | null {
  if (!outline || target.kind === 'row') return null;
  return sectionItems(outline).find(({ id }) => id === target.id)?.section ?? null;
}

/** The words of a question beside the sections that it names and the ways of asking about them. */
function matterWords({ question, language, names }: Understanding, { outline }: Document): readonly string[] {
  const titles = (outline ? sectionItems(outline) : [])
    .filter(({ id }) => names.some(({ target }) => target.kind !== 'row' && target.id === id))
    .map(({ title }) => title[language]);
  const named = new Set(titles.flatMap((title) => contentWords(title.toLowerCase(), language)));
  const untitled = titles.reduce((text, title) => text.replaceAll(title, ' '), question);
  const rest = withoutAddress(untitled).replace(SETTING_BESIDE, ' ');
  return contentWords(rest, language).filter((word) => !named.has(word.toLowerCase()));
}

/** The part of a question that names the section, or the whole of it. */
function askedOf(section: string, { question, parts }: Understanding, document: Document): string {
  const own = parts.filter((part) => sectionsNamed(part, document).join() === section);
  return own.length === 1 ? (own[0]?.question ?? question) : question;
}

function find(question: string, section: string, document: Document, { language }: Understanding): ToolRequest {
  const query = matterOf(question.replace(ADDRESS, ' '));
  return {
    tool: 'find-sentences',
    input: { query, language, limit: RANKED_SENTENCES, document: document.id, section },
  };
}
