import { isObject, objectsOf, textOf, type JsonObject } from '../server-parts/json.js';
import { TOKEN } from './live-tokens.js';
import type { Message } from './workspace.js';

/**
 * What a reader sees of a message, block by block: entities undone, links as their labels, a table a row a line.
 * Marks such as *bold* stay as they are written; what only a press would show is left out.
 */
export function shownText({ text, blocks }: Pick<Message, 'text' | 'blocks'>): string {
  return blocks.length === 0 ? shownMrkdwn(text) : lines(blocks.map(shownBlock));
}

/** What is read of each sort of block; of the others, nothing. */
const READERS: Readonly<Record<string, (block: JsonObject) => string>> = {
  section: ({ text, fields }) => shownAll([text, ...objectsOf(fields)], '\n'),
  header: ({ text }) => shownObject(text),
  context: ({ elements }) => shownAll(objectsOf(elements), ' '),
  markdown: ({ text }) => textOf(text) ?? '',
  rich_text: ({ elements }) => shownAll(objectsOf(elements), '\n'),
  table: shownTable,
  data_table: shownTable,
  image: ({ title, alt_text: alt }) => lines([shownObject(title), textOf(alt) ?? '']),
  data_visualization: ({ title }) => textOf(title) ?? '',
};

const shownBlock = (block: JsonObject): string => READERS[String(block.type)]?.(block) ?? '';

const lines = (all: readonly string[]): string => all.filter(Boolean).join('\n');

function shownTable({ caption, rows }: JsonObject): string {
  const cells = Array.isArray(rows) ? rows.filter(Array.isArray) : [];
  return lines([textOf(caption) ?? '', ...cells.map((row) => row.map(shownObject).join('\t'))]);
}

const shownAll = (objects: readonly unknown[], separator: string): string =>
  objects.map(shownObject).filter(Boolean).join(separator);

/** A text object, a cell or a piece of rich text. */
function shownObject(object: unknown): string {
  if (!isObject(object)) return '';
  const text = textOf(object.text);
  if (object.type === 'mrkdwn') return shownMrkdwn(text ?? '');
  if (text !== undefined) return text;
  return objectsOf(object.elements).map(shownObject).join('');
}

function shownMrkdwn(text: string): string {
  return text
    .replace(TOKEN, (_, target: string, label: string | undefined) => label ?? target)
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
