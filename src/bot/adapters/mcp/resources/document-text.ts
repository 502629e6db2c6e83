import type { Document, Language, Section } from '../../../../knowledge/index.js';
import { messagesIn } from '../../../messages/catalogue.js';
import { mcpMessages } from '../../../messages/mcp.js';
import { addressText } from './address.js';

/** The deepest heading that Markdown has. */
const DEEPEST = 6;

/** Characters of one reading at the most: some hosts put all of it before a model. */
const MOST_CHARACTERS = 400_000;

/** A document as Markdown, word for word; what goes beyond one reading is left to readings of its sections. */
export function documentText({ id, sections }: Document, language: Language): string {
  const texts: string[] = [];
  let length = 0;
  for (const section of sections) {
    const text = sectionText(section);
    length += text.length;
    if (length > MOST_CHARACTERS && texts.length > 0) break;
    texts.push(text);
  }
  const left = sections.slice(texts.length);
  if (left.length === 0) return texts.join('\n\n');
  const addresses = left.map((section) => addressText({ kind: 'section', document: id, section: section.id }));
  const { sectionsLeft } = messagesIn(mcpMessages, language).resources;
  return [...texts, sectionsLeft([...new Set(addresses)])].join('\n\n');
}

/** One section as Markdown: its heading, and its passages as the source has them. */
export function sectionText(section: Section): string {
  const heading = headingOf(section);
  return [...(heading === null ? [] : [heading]), ...section.passages.map(({ text }) => text)].join('\n\n');
}

/** A printed number, such as 2.3.1; headings without one are their own id. */
const NUMBER = /^\d/u;

function headingOf({ id, level, title }: Section): string | null {
  if (id === null) return null;
  const name = title.zh ?? title.en ?? id;
  const words = NUMBER.test(id) && name !== id ? `${id} ${name}` : name;
  return `${'#'.repeat(Math.min(Math.max(level, 1), DEEPEST))} ${words}`;
}
