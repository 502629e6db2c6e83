import type { Language } from '../../knowledge/index.js';
import { messagesIn } from '../messages/catalogue.js';
import { replyMessages } from '../messages/reply.js';
import { plainLine, plainText } from './plain-text.js';
import { quoteLines, type QuoteFrame } from './quote-lines.js';
import type { Block, Citation } from './reply.js';
import { sentenceCase } from './sentence-case.js';
import { fullAddresses, scopeOf } from './source-address.js';
import { bareNames, type SourceNames } from './source-names.js';
import { linesOf, type TextLine } from './text-line.js';
import { tableLines } from './text-table.js';
import { writtenLines } from './written-lines.js';

/**
 * The text of a reply, complete by itself: quotes with their address, renderings marked as the project's own above
 * their original, numbered lists, aligned tables, and the sources last. Control characters and mention syntax are
 * neutralised.
 *
 * @param names - titles for the sources; by default documents and sections go by their ids
 */
export function renderText(
  blocks: readonly Block[],
  citations: readonly Citation[],
  language: Language,
  names: SourceNames = bareNames,
): string {
  return textOf(renderLines(blocks, citations, language, names));
}

/** The characters of rendered lines. */
export function textOf(lines: readonly TextLine[]): string {
  return lines.map((line) => line.map((span) => span.text).join('')).join('\n');
}

/** {@link renderText} before its spans lose their roles. */
export function renderLines(
  blocks: readonly Block[],
  citations: readonly Citation[],
  language: Language,
  names: SourceNames = bareNames,
): TextLine[] {
  return renderParts(blocks, citations, language, names).flatMap(({ lines }) => lines);
}

/** The lines of one block, with the gap before it; of the sources where `block` is null. */
export interface RenderedPart {
  readonly block: Block | null;
  readonly lines: readonly TextLine[];
}

/** {@link renderLines} block by block, the sources last. */
export function renderParts(
  blocks: readonly Block[],
  citations: readonly Citation[],
  language: Language,
  names: SourceNames = bareNames,
): RenderedPart[] {
  const body = bodyParts(blocks, citations, language);
  const sources = sourceLines(citations, language, names);
  if (sources.length === 0) return body;
  return [...body, { block: null, lines: body.length > 0 ? [[], ...sources] : sources }];
}

/** The blocks alone, without the sources: for what lists these elsewhere. */
export function bodyParts(
  blocks: readonly Block[],
  citations: readonly Citation[],
  language: Language,
): RenderedPart[] {
  const frame: QuoteFrame = { citations, language, scope: scopeOf(citations) };
  return blocks.map((block, index) => {
    const lines = linesOfBlock(block, blocks[index + 1], frame);
    return { block, lines: [...gapBetween(blocks[index - 1], lines), ...lines] };
  });
}

// A note or a statement leads what follows it; other blocks stand apart, where what follows brings no blank line itself.
function gapBetween(previous: Block | undefined, [first]: readonly TextLine[]): TextLine[] {
  const leads = previous === undefined || LEADING.has(previous.type);
  return leads || first?.length === 0 ? [] : [[]];
}

const LEADING: ReadonlySet<Block['type']> = new Set(['note', 'statement', 'written']);

function linesOfBlock(block: Block, next: Block | undefined, frame: QuoteFrame): readonly TextLine[] {
  switch (block.type) {
    case 'quote':
      return quoteLines(block, frame);
    case 'written': {
      const { said, originals } = writtenLines(block, next, frame);
      return [...said, ...originals];
    }
    case 'statement':
      return linesOf(sentenceCase(plainText(block.text)), 'statement');
    case 'list':
      return block.items.map((item, index) => [{ role: 'item', text: `${index + 1}. ${plainLine(item.text)}` }]);
    case 'table':
      return tableLines(
        block.columns.map(plainLine),
        block.rows.map((row) => row.map(plainLine)),
      ).map((text, index) => [{ role: index === 0 ? 'heading' : 'row', text }]);
    default:
      return linesOf(plainText(block.text), block.type);
  }
}

function sourceLines(citations: readonly Citation[], language: Language, names: SourceNames): TextLine[] {
  const label = messagesIn(replyMessages, language).sources;
  const [first, ...others] = fullAddresses(citations, language, names);
  if (first === undefined) return [];
  if (others.length === 0) return [[{ role: 'sources', text: `${label}${first}` }]];
  const listed = [first, ...others].map((address): TextLine => [{ role: 'sources', text: `- ${address}` }]);
  return [[{ role: 'sources', text: label.trimEnd() }], ...listed];
}
