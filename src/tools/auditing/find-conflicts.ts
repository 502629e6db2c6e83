import type { Document, DocumentNote, Passage } from '../../knowledge/index.js';
import { findTable, sentenceHolding, type Evidence } from '../evidence.js';

import type { AuditConflict } from './finding.js';

/** Notes that tell of a contradiction within the source; others only tell how it was taken over. */
const CONFLICTS: ReadonlySet<string> = new Set(['CAPTION_UNIT_CONFLICT', 'QUANTITY_WORD']);
const QUOTED = /[“「『](?<words>[^”」』]+)[”」』]/gu;

/** The contradictions that a document's notes name, each with the words of the source that it is about. */
export function findConflicts(document: Document): readonly AuditConflict[] {
  return document.notes
    .filter(({ code }) => CONFLICTS.has(code))
    .map((note) => ({ note, evidence: evidenceOf(note, document) }));
}

/** The caption of the note's table where a passage prints it, and the sentences of its section that the note quotes. */
function evidenceOf(note: DocumentNote, document: Document): readonly Evidence[] {
  const table = note.table === null ? undefined : findTable(document, note.table);
  if (!table) return [];
  const passages = document.sections.flatMap((section) => section.passages);
  const caption = Object.values(table.captions).flatMap((text) => captionIn(passages, table.name, text));
  const prose = passages.filter((passage) => passage.table === null && passage.section === table.section);
  const quoted = [...note.text.zh.matchAll(QUOTED)].flatMap(({ groups }) => holding(prose, groups?.['words'] ?? ''));
  return [...caption, ...quoted];
}

function captionIn(passages: readonly Passage[], table: string, caption: string): readonly Evidence[] {
  const printed = passages.find((passage) => passage.table === table && passage.text.includes(caption));
  return printed ? [{ passage: printed, quote: caption, rendering: null }] : [];
}

function holding(passages: readonly Passage[], words: string): readonly Evidence[] {
  return passages.filter(({ text }) => text.includes(words)).map((passage) => sentenceHolding(passage, words));
}
