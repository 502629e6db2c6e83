import type { Language } from '../language/language.js';
import { countScripts } from '../language/scripts.js';
import type { Document, Section } from './document.js';
import type { SectionList } from './section-list.js';

/** Prose has about two characters a Chinese word, so that many weigh as one English word. */
const HAN_CHARACTERS_PER_WORD = 2;

/** The language most of a document is in. */
export function majorityLanguage(sections: readonly Section[]): Language {
  const counts = sections.flatMap(({ passages }) => passages.map(({ text }) => countScripts(text)));
  const han = counts.reduce((sum, { hanCharacters }) => sum + hanCharacters, 0);
  const latin = counts.reduce((sum, { latinWords }) => sum + latinWords, 0);
  return han > 0 && han >= latin * HAN_CHARACTERS_PER_WORD ? 'zh' : 'en';
}

/** The document that a list of sections makes up, under one title. */
export function finishDocument(id: string, title: string, list: SectionList): Document {
  return {
    id,
    title: { zh: title, en: title },
    language: majorityLanguage(list.sections),
    sections: list.sections,
    tables: list.tables,
    outline: null,
    notes: [],
  };
}
