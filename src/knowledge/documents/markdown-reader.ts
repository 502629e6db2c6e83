import type { Code, Html, Nodes, Paragraph, Root } from 'mdast';
import { EmptyFileError } from '../errors/empty-file-error.js';
import { MalformedDataError } from '../errors/malformed-data-error.js';
import { decodeText } from './decode-text.js';
import type { PassageKind } from './document.js';
import type { DocumentReader, DocumentSource } from './document-reader.js';
import { baseName } from './file-names.js';
import { finishDocument } from './finish-document.js';
import { joinLines } from './join-lines.js';
import { maskMarkdown } from './mask-markdown.js';
import { readMarkdownTable } from './markdown-table.js';
import { SectionList } from './section-list.js';

/** The text between a node's first and last character, as it stands in the source. */
export type SourceOf = (node: Nodes) => string;

interface Walk {
  readonly document: string;
  readonly list: SectionList;
  readonly sourceOf: SourceOf;
  readonly plainText: (node: Nodes) => string;
  /** Whether the node was parsed as it stands in the source, no mark of it masked. */
  readonly isParsed: (node: Nodes) => boolean;
}

/** Block quotes repeat their mark on each line; a backslash at a line's end is a hard break. */
function printedLines(source: string): readonly string[] {
  return source.split('\n').map((line, index) => {
    const text = index === 0 ? line : line.replace(/^[ \t]*(?:>[ \t]?)+/u, '');
    return text.replace(/\\$/u, '');
  });
}

/** An image alone prints no words but those it is described by. */
function printedText(node: Paragraph, { sourceOf }: Walk): string {
  const images = node.children.filter((child) => child.type === 'image');
  const only =
    images.length > 0 && node.children.every((child) => child.type === 'image' || sourceOf(child).trim() === '');
  return only
    ? images
        .map(({ alt }) => alt ?? '')
        .join(' ')
        .trim()
    : joinLines(printedLines(sourceOf(node)));
}

function addText(walk: Walk, kind: PassageKind, text: string): void {
  if (text.trim() !== '') {
    walk.list.addText(kind, text.trim());
  }
}

/** Code or HTML as the source has it. */
function valueOf(node: Code | Html, { sourceOf, isParsed }: Walk): string {
  return isParsed(node)
    ? node.value
    : sourceOf(node).replace(/^(?<fence>`{3,}|~{3,})[^\n]*\n(?<code>[\s\S]*?)\n?\k<fence>[^\n]*$/u, '$<code>');
}

function addBlocks(walk: Walk, nodes: readonly Nodes[], kind: PassageKind): void {
  for (const node of nodes) {
    switch (node.type) {
      case 'heading':
        walk.list.addHeading(node.depth, walk.plainText(node));
        break;
      case 'paragraph':
        addText(walk, kind, printedText(node, walk));
        break;
      case 'code':
        addText(walk, kind, valueOf(node, walk));
        break;
      case 'html':
        addText(
          walk,
          kind,
          valueOf(node, walk)
            .replace(/<!--[\s\S]*?-->|<[^>]*>/gu, ' ')
            .replace(/\s+/gu, ' '),
        );
        break;
      case 'table':
        walk.list.addTable(readMarkdownTable(node, walk));
        break;
      case 'list':
      case 'listItem':
        addBlocks(walk, node.children, 'list-item');
        break;
      case 'blockquote':
      case 'footnoteDefinition':
        addBlocks(walk, node.children, kind);
        break;
      default:
    }
  }
}

/** Metadata between two lines of dashes at the very start; Markdown would take its last line for a heading. */
const FRONT_MATTER = /^---\n(?<matter>(?:[^\n]*\n)*?)---[^\S\n]*(?:\n|$)/u;

function titleOf(root: Root, matter: string, walk: Walk): string | null {
  const named = /^title:\s*(?<quote>["']?)(?<title>[^\n]+?)\k<quote>[^\S\n]*$/mu.exec(matter)?.groups?.['title'];
  const heading = root.children.find((node) => node.type === 'heading' && node.depth === 1);
  const text = named ?? (heading === undefined ? '' : walk.plainText(heading));
  return text.trim() === '' ? null : text.replace(/\s+/gu, ' ').trim();
}

/** A Markdown text taken apart, open for what else belongs to the document. */
export interface MarkdownText {
  /** From the metadata or the first heading of level 1. */
  readonly title: string | null;
  readonly list: SectionList;
}

/** Parsing and walking call themselves for each level of nesting; thousands of them end the stack. */
function atAnyDepth<Result>(work: () => Result, path: string): Result {
  try {
    return work();
  } catch (error) {
    if (error instanceof RangeError) throw new MalformedDataError(path, { reason: 'nested-too-deep' }, {}, error);
    throw error;
  }
}

/**
 * Takes a Markdown text apart.
 *
 * @throws EmptyFileError where it prints nothing, InvalidEncodingError, MalformedDataError where it is nested too deep
 */
export async function readMarkdown({ id, path, bytes }: DocumentSource): Promise<MarkdownText> {
  const [{ unified }, { default: remarkParse }, { default: remarkGfm }, { toString: plainText }] = await Promise.all([
    import('unified'),
    import('remark-parse'),
    import('remark-gfm'),
    import('mdast-util-to-string'),
  ]);
  const decoded = decodeText(bytes, path);
  const matter = FRONT_MATTER.exec(decoded);
  const text = decoded.slice(matter?.[0].length ?? 0);
  const readable = maskMarkdown(text);
  const root = atAnyDepth(() => unified().use(remarkParse).use(remarkGfm).parse(readable), path);
  const slice = (whole: string, { position }: Nodes): string =>
    whole.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
  const sourceOf: SourceOf = (node) => slice(text, node);
  const isParsed = (node: Nodes): boolean => slice(readable, node) === sourceOf(node);
  const walk: Walk = {
    document: id,
    list: new SectionList(id),
    sourceOf,
    plainText: (node) => (isParsed(node) ? plainText(node) : sourceOf(node).replace(/^#+\s*/u, '')),
    isParsed,
  };
  atAnyDepth(() => addBlocks(walk, root.children, 'paragraph'), path);
  if (walk.list.sections.length === 0) {
    throw new EmptyFileError(path);
  }
  return { title: titleOf(root, matter?.groups?.['matter'] ?? '', walk), list: walk.list };
}

/**
 * Markdown with GFM tables. A passage is a paragraph or list item as its source writes it, emphasis and link marks
 * included, with hard line wraps joined; comments are left out.
 */
export const markdownReader: DocumentReader = {
  extensions: ['.md'],

  async read(source) {
    const { title, list } = await readMarkdown(source);
    return finishDocument(source.id, title ?? baseName(source.path), list);
  },
};
