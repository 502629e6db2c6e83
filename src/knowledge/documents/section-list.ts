import { detectLanguage } from '../language/detect-language.js';
import type { Table } from '../tables/table.js';
import { tablePassages } from '../tables/table-passages.js';
import { NO_NAMES } from '../tables/table-source.js';
import type { TableNames } from '../tables/table-source.js';
import type { Passage, PassageKind, Section } from './document.js';
import { parseHeading } from './heading.js';
import { PassageNumbering } from './passage-numbering.js';

interface OpenSection extends Section {
  readonly passages: Passage[];
}

const CAPTION = /^(?:图|表|figure|fig\.|table)\s*\d+(?:[.-]\d+)*\s*[.．:：、\s]/iu;

/** Collects the sections of one document while its source is read from top to bottom. */
export class SectionList {
  readonly #document: string;
  readonly #numbering = new PassageNumbering();
  readonly #sections: OpenSection[] = [];
  readonly #tables: Table[] = [];

  constructor(document: string) {
    this.#document = document;
  }

  get sections(): readonly Section[] {
    return this.#sections;
  }

  get tables(): readonly Table[] {
    return this.#tables;
  }

  /** Opens a section; a blank heading opens none, and the same id twice running (摘要, Abstract) is one section. */
  addHeading(level: number, text: string): void {
    const heading = parseHeading(text);
    if (heading === null) {
      return;
    }
    const title = { [heading.language]: heading.title };
    const last = this.#sections.at(-1);
    if (last?.id === heading.id) {
      this.#sections.splice(-1, 1, { ...last, title: { ...title, ...last.title } });
    } else {
      this.#sections.push({ id: heading.id, level, title, passages: [] });
    }
  }

  addText(kind: PassageKind, text: string): void {
    const section = this.#current();
    const number = this.#numbering.take(section.id, 1);
    section.passages.push({
      id: section.id === null ? `${this.#document}#p${number}` : `${this.#document}#${section.id}-p${number}`,
      document: this.#document,
      section: section.id,
      kind: kind === 'paragraph' && CAPTION.test(text) ? 'caption' : kind,
      language: detectLanguage(text),
      text,
      rendering: null,
      table: null,
    });
  }

  /** Adds a table where it is printed, in the section that is open. */
  addTable(table: Table): void {
    this.#addTableTo(this.#current(), table, NO_NAMES);
  }

  /** Adds a table that lies in a file of its own: to the section it names, or to one without heading. */
  placeTable(table: Table, names: TableNames): void {
    const named = this.#sections.find(({ id }) => id === table.section) ?? this.#sections.find(({ id }) => id === null);
    if (named !== undefined) {
      this.#addTableTo(named, table, names);
      return;
    }
    const last: OpenSection = { id: null, level: 0, title: {}, passages: [] };
    this.#sections.push(last);
    this.#addTableTo(last, table, names);
  }

  #current(): OpenSection {
    const last = this.#sections.at(-1);
    if (last !== undefined) {
      return last;
    }
    const preamble: OpenSection = { id: null, level: 0, title: {}, passages: [] };
    this.#sections.push(preamble);
    return preamble;
  }

  #addTableTo(section: OpenSection, table: Table, names: TableNames): void {
    const placed = { ...table, section: section.id };
    const passages = tablePassages(placed, names, this.#numbering.next(table.name));
    this.#numbering.take(table.name, passages.length);
    this.#tables.push(placed);
    section.passages.push(...passages);
  }
}
