import { csvText } from '../../../reply/export-table.js';
import { plainLine } from '../../../reply/plain-text.js';
import { renderParts, textOf, type RenderedPart, type TextLine } from '../../../reply/render-text.js';
import type { Block, Reply } from '../../../reply/reply.js';
import { scopeOf, shortAddress } from '../../../reply/source-address.js';
import type { SourceNames } from '../../../reply/source-names.js';
import { tableLines } from '../../../reply/text-table.js';
import type { SlackFile, SlackMessage } from '../slack-message.js';
import { assembleMessages } from './assemble-messages.js';
import { feedbackButtons, followUpButtons, sourceButtons } from './buttons.js';
import { csvFile } from './csv-file.js';
import { withChart, type PicturedChart } from './chart-under.js';
import { packPieces } from './pack-pieces.js';
import { flowPieces, withoutLastBreak, type LineCitations, type Piece } from './piece.js';
import { plainLines } from './render-words.js';
import { tablePieces } from './table-pieces.js';

/** What a reply does not say of itself. */
export interface RenderContext {
  /** Titles for the sources, as the reply's text has them. */
  readonly names: SourceNames;
  /** The name under which the receipt is kept, at most 64 characters: buttons open sources and figures by it. */
  readonly receipt: string;
  /** What is drawn under the answer, if anything. */
  readonly chart?: PicturedChart | null;
}

type TableBlock = Extract<Block, { readonly type: 'table' }>;

/**
 * A reply as messages of Slack, several where it is long. Their texts, unescaped and joined, are the reply's text;
 * their blocks show every word of it, tables as native ones, with buttons for sources, figures and what to ask next.
 * A table that takes several pages, or no native one, is attached as a CSV file; a chart is a native one where it fits.
 */
export function renderReply(reply: Reply, { names, receipt, chart = null }: RenderContext): readonly SlackMessage[] {
  const rendered = partsOf(reply, names).map((part) => ({ part, pieces: piecesOf(part) }));
  const pieces = rendered.flatMap((one) => one.pieces);
  const messages = assembleMessages(packPieces(withRemaining(withoutLastBreak(pieces), reply)), {
    language: reply.language,
    under: ({ citations }, place) =>
      sourceButtons(reply, citations, place === 'last' ? 'with-figures' : 'without-figures', receipt),
    closing: [...followUpButtons(reply), feedbackButtons(reply.language, receipt)],
    files: rendered.flatMap(({ part, pieces: own }, index) =>
      part.block?.type === 'table' && own.filter(({ table }) => table).length !== 1
        ? [wholeTable(part.block, index, reply)]
        : [],
    ),
  });
  return chart === null ? messages : withChart(messages, chart, reply.language);
}

/** The text as its blocks give it; where they give another, the text itself, for it is complete. */
function partsOf({ blocks, citations, language, text }: Reply, names: SourceNames): readonly RenderedPart[] {
  const parts = renderParts(blocks, citations, language, names);
  if (textOf(parts.flatMap(({ lines }) => lines)) === text) return parts;
  return [{ block: null, lines: plainLines(text) }];
}

function piecesOf({ block, lines }: RenderedPart): Piece[] {
  if (block?.type !== 'table') return flowPieces(lines, lineCitations(block, lines));
  const columns = block.columns.map(plainLine);
  const rows = block.rows.map((row) => row.map(plainLine));
  const ownLines = tableLines(columns, rows);
  const pages = tablePieces({ columns, rows, lines: ownLines, citations: [block.citation] });
  const gap = lines.slice(0, lines.length - ownLines.length);
  return pages === null ? flowPieces(lines, lineCitations(block, lines)) : [...flowPieces(gap), ...pages];
}

/** Items of a list bring a citation each; other blocks bring theirs with their first words. */
function lineCitations(block: Block | null, lines: readonly TextLine[]): LineCitations {
  const gap = lines.findIndex((line) => line.length > 0);
  switch (block?.type) {
    case 'list':
      return (place) => citationOf(block.items[place - gap]);
    case 'quote':
    case 'table':
      return (place) => (place === gap ? [block.citation] : []);
    case 'statement':
      return (place) => (place === gap ? block.citations : []);
    default:
      return () => [];
  }
}

function citationOf(item: { readonly citation: number } | undefined): readonly number[] {
  return item === undefined ? [] : [item.citation];
}

/** The citations that no block names are opened from the end. */
function withRemaining(pieces: readonly Piece[], { citations }: Reply): readonly Piece[] {
  const named = new Set(pieces.flatMap((piece) => piece.citations));
  const remaining = [...citations.keys()].filter((place) => !named.has(place));
  const last = pieces.at(-1) ?? { spans: [], table: null, citations: [] };
  return [...pieces.slice(0, -1), { ...last, citations: [...last.citations, ...remaining] }];
}

function wholeTable({ columns, rows, citation }: TableBlock, index: number, reply: Reply): SlackFile {
  const cited = reply.citations[citation];
  const address = cited === undefined ? '' : shortAddress(cited, reply.language, scopeOf(reply.citations));
  const name = cited?.table ?? `table-${index + 1}`;
  return csvFile({ name, title: address || name, content: csvText(columns, rows), rows: rows.length }, reply.language);
}
