import { decodeText } from './decode-text.js';
import type { Document } from './document.js';
import type { DocumentReader, DocumentSource } from './document-reader.js';
import { baseName } from './file-names.js';
import { finishDocument } from './finish-document.js';
import { joinLines } from './join-lines.js';
import { SectionList } from './section-list.js';

const SENTENCE_FINAL = /[。！？.!?…：:；;][”’"'」』）)\]]*$/u;

/** Longer lines are sentences with a number before them: the longest heading of the bundled paper has 31 characters. */
const LONGEST_HEADING = 80;

/** "2.1. Title", "3.2 Title", 第一章, 第二节, 摘要, Abstract; group `number` gives the level. */
const HEADING =
  /^(?:(?<number>\d{1,2}(?:\.\d{1,2})*)(?:\.\s*|(?<=\.\d{1,2})\s+)(?=\p{L})|第[一二三四五六七八九十百\d]+[章节篇]|摘\s*要$|abstract$)/iu;

interface Paragraph {
  readonly lines: readonly string[];
}

/** Paragraphs at blank lines; a text without any whose lines mostly end as sentences do has one a line. */
function splitParagraphs(text: string): readonly Paragraph[] {
  const blocks = text
    .split(/\n[^\S\n]*(?:\n[^\S\n]*)+/u)
    .map((block) => ({ lines: block.split('\n').filter((line) => line.trim() !== '') }))
    .filter(({ lines }) => lines.length > 0);
  const [only] = blocks;
  if (only === undefined || blocks.length > 1) {
    return blocks;
  }
  const ended = only.lines.filter((line) => SENTENCE_FINAL.test(line.trim())).length;
  return ended * 2 > only.lines.length ? only.lines.map((line) => ({ lines: [line] })) : blocks;
}

/** The level of a heading that stands on a line of its own, null for any other paragraph. */
function headingLevel({ lines }: Paragraph): number | null {
  const [line = ''] = lines;
  const text = line.trim();
  if (lines.length !== 1 || text.length > LONGEST_HEADING || /[。！？!?；;，,：:]$/u.test(text)) {
    return null;
  }
  const match = HEADING.exec(text);
  return match === null ? null : (match.groups?.['number']?.split('.').length ?? 1);
}

/** Two numbered lines of one level in a row are a list, not headings: a section has something in it. */
function levelsOf(paragraphs: readonly Paragraph[]): readonly (number | null)[] {
  const levels = paragraphs.map(headingLevel);
  return levels.map((level, index) =>
    level !== null && (index === levels.length - 1 || levels[index + 1] === level || levels[index - 1] === level)
      ? null
      : level,
  );
}

function readText({ id, path, bytes }: DocumentSource): Document {
  const paragraphs = splitParagraphs(decodeText(bytes, path));
  const levels = levelsOf(paragraphs);
  const list = new SectionList(id);
  for (const [index, { lines }] of paragraphs.entries()) {
    const level = levels[index] ?? null;
    const text = joinLines(lines);
    if (level === null) {
      list.addText('paragraph', text);
    } else {
      list.addHeading(level, text);
    }
  }
  return finishDocument(id, baseName(path), list);
}

/** Plain text: paragraphs, hard wraps undone, and the numbered headings that stand on lines of their own. */
export const textReader: DocumentReader = {
  extensions: ['.txt'],
  // Promised, so that a fault of the file rejects as with the readers that wait for a library.
  read: (source) => Promise.resolve(source).then(readText),
};
