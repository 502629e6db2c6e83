import type { Language } from '../language/language.js';
import { countScripts, majorityScript } from '../language/scripts.js';
import type { Document, Section } from './document.js';
import type { SectionList } from './section-list.js';

/** The language most of a document is in. */
function languageOf(sections: readonly Section[]): Language {
  const counts = sections.flatMap(({ passages }) => passages.map(({ text }) => countScripts(text)));
  return majorityScript({
    hanCharacters: counts.reduce((sum, { hanCharacters }) => sum + hanCharacters, 0),
    latinWords: counts.reduce((sum, { latinWords }) => sum + latinWords, 0),
  });
}

/** The document that a list of sections makes up, under one title. */
export function finishDocument(id: string, title: string, list: SectionList): Document {
  return {
    id,
    title: { zh: title, en: title },
    language: languageOf(list.sections),
    sections: list.sections,
    tables: list.tables,
    outline: null,
    advice: null,
    anticipated: [],
    notes: [],
  };
}
