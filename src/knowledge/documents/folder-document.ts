import { OutsideCorpusError } from '../errors/outside-corpus-error.js';
import { UnreadableFileError } from '../errors/unreadable-file-error.js';
import type { AnticipatedQuestions } from './anticipated-questions.js';
import { checkAdvice } from './check-advice.js';
import { checkOutline } from './check-outline.js';
import type { FolderPlan } from './corpus-plan.js';
import type { Datapackage } from './datapackage-schema.js';
import type { Document, SkippedFile } from './document.js';
import { finishDocument } from './finish-document.js';
import type { TableFile } from './folder-tables.js';
import { readTable, tableFiles, tableNotes } from './folder-tables.js';
import { markdownReader, readMarkdown } from './markdown-reader.js';
import type { Outline } from './outline.js';
import { readAnticipatedQuestions } from './read-anticipated-questions.js';
import { readAdvice, readDatapackage, readOutline } from './read-description.js';
import { pairRendering } from './rendering.js';
import { resourcePath } from './resource-path.js';
import { SectionList } from './section-list.js';
import { toSkipped } from './skipped.js';

const OUTLINE_FILE = 'outline.json';
const QUESTIONS_FILE = 'questions.jsonl';

/** What came of a folder: a document, unless nothing in it could be read, and the files that could not. */
export interface FolderResult {
  readonly document: Document | null;
  readonly skipped: readonly SkippedFile[];
}

/** The bytes of a corpus' files by path; what could not be read from disk is not in it. */
export type FileBytes = ReadonlyMap<string, Uint8Array>;

/** Reads the parts of one folder; what fails is kept in `skipped` and the rest goes on. */
class FolderParts {
  readonly skipped: SkippedFile[] = [];
  readonly id: string;
  readonly #plan: FolderPlan;
  readonly #contents: FileBytes;

  constructor(plan: FolderPlan, contents: FileBytes) {
    this.id = plan.id;
    this.#plan = plan;
    this.#contents = contents;
  }

  /** What `read` makes of a file of the folder; null where it is not there or `read` fails. */
  async part<Part>(name: string, read: (bytes: Uint8Array, path: string) => Promise<Part>): Promise<Part | null> {
    return this.#attempt(this.#path(name), read);
  }

  /** Lines of questions.jsonl that cannot be used are reported, the others kept. */
  async questions(document: Document): Promise<readonly AnticipatedQuestions[]> {
    const read = await this.part(QUESTIONS_FILE, (bytes, path) => readAnticipatedQuestions(bytes, path, document));
    if (read === null) return [];
    if (read.fault !== null) this.skipped.push(toSkipped(this.#path(QUESTIONS_FILE), read.fault));
    return read.questions;
  }

  /** Kinds of entries of outline.json that do not all stand in the document are reported and left out. */
  outline(outline: Outline | null, document: Document): Outline | null {
    if (outline === null) return null;
    const checked = checkOutline(outline, document, this.#path(OUTLINE_FILE));
    if (checked.fault !== null) this.skipped.push(toSkipped(this.#path(OUTLINE_FILE), checked.fault));
    return checked.outline;
  }

  async placeTables(list: SectionList, datapackage: Datapackage | null, outline: Outline | null): Promise<void> {
    this.#reportMissing(datapackage);
    const paths = this.#plan.files.map(({ path }) => path);
    for (const file of tableFiles(this.#plan.folder, datapackage, paths)) {
      await this.#placeTable(list, file, outline);
    }
  }

  async #placeTable(list: SectionList, file: TableFile, outline: Outline | null): Promise<void> {
    const read = await this.#attempt(file.path, (bytes) => readTable(this.id, file, bytes, outline));
    if (read !== null) {
      list.placeTable(read.table, read.names);
    }
  }

  #reportMissing(datapackage: Datapackage | null): void {
    const known = new Set(this.#plan.files.map(({ path }) => path));
    for (const { path } of datapackage?.resources ?? []) {
      const resolved = path === undefined ? '' : resourcePath(this.#plan.folder, path);
      if (resolved === null) {
        this.skipped.push(toSkipped(path ?? '', new OutsideCorpusError(path ?? '')));
      } else if (resolved.toLowerCase().endsWith('.csv') && !known.has(resolved)) {
        this.skipped.push(toSkipped(resolved, new UnreadableFileError(resolved)));
      }
    }
  }

  #path(name: string): string {
    return this.#plan.folder === '' ? name : `${this.#plan.folder}/${name}`;
  }

  async #attempt<Part>(path: string, read: (bytes: Uint8Array, path: string) => Promise<Part>): Promise<Part | null> {
    const bytes = this.#contents.get(path);
    if (bytes === undefined) {
      return null;
    }
    try {
      return await read(bytes, path);
    } catch (error) {
      this.skipped.push(toSkipped(path, error));
      return null;
    }
  }
}

/** Reads a folder that is one document: text, rendering, tables and outline, as far as each can be read. */
export async function readFolderDocument(plan: FolderPlan, contents: FileBytes): Promise<FolderResult> {
  const parts = new FolderParts(plan, contents);
  const { id } = plan;
  const datapackage = await parts.part('datapackage.json', readDatapackage);
  const outline = await parts.part(OUTLINE_FILE, readOutline);
  const text = await parts.part('document.md', (bytes, path) => readMarkdown({ id, path, bytes }));
  const english = await parts.part('document.en.md', (bytes, path) => markdownReader.read({ id, path, bytes }));
  const list = text?.list ?? new SectionList(id);
  await parts.placeTables(list, datapackage, outline);
  if (list.sections.length === 0) {
    return { document: null, skipped: parts.skipped };
  }
  const plain = finishDocument(id, datapackage?.title ?? text?.title ?? id, list);
  const document = {
    ...plain,
    title: datapackage?.titles ?? plain.title,
    outline: parts.outline(outline, plain),
    notes: datapackage === null ? [] : tableNotes(datapackage),
  };
  const advice = await parts.part('advice.json', async (bytes, path) =>
    checkAdvice(await readAdvice(bytes, path), document, path),
  );
  const anticipated = await parts.questions(document);
  const whole = { ...document, advice, anticipated };
  return { document: english === null ? whole : pairRendering(whole, english), skipped: parts.skipped };
}
