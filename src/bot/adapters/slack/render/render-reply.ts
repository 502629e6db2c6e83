import { csvText } from '../../../reply/export-table.js';
import { renderParts, textOf, type RenderedPart } from '../../../reply/render-text.js';
import type { Block, Reply } from '../../../reply/reply.js';
import { scopeOf, shortAddress } from '../../../reply/source-address.js';
import type { SourceNames } from '../../../reply/source-names.js';
import type { SlackFile, SlackMessage } from '../slack-message.js';
import { blockPieces } from './block-pieces.js';
import { withChart, type PicturedChart } from './chart-under.js';
import { csvFile } from './csv-file.js';
import { plainLines } from './render-words.js';
import { spokenMessages } from './spoken-messages.js';

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
  const rendered = partsOf(reply, names).map((part) => ({ part, pieces: blockPieces(part) }));
  const files = rendered.flatMap(({ part, pieces: own }, index) =>
    part.block?.type === 'table' && own.filter(({ table }) => table).length !== 1
      ? [wholeTable(part.block, index, reply)]
      : [],
  );
  const messages = spokenMessages({ ...reply, pieces: rendered.flatMap(({ pieces }) => pieces), files }, receipt);
  return chart === null ? messages : withChart(messages, chart, reply.language);
}

/**
 * The text as its blocks give it, with the sources below or, where the blocks name them, without; where they give
 * another, the text itself, for it is complete.
 */
function partsOf({ blocks, citations, language, text }: Reply, names: SourceNames): readonly RenderedPart[] {
  const whole = renderParts(blocks, citations, language, names);
  const own = whole.filter(({ block }) => block !== null);
  const fitting = [whole, own].find((parts) => textOf(parts.flatMap(({ lines }) => lines)) === text);
  return fitting ?? [{ block: null, lines: plainLines(text) }];
}

function wholeTable({ columns, rows, citation }: TableBlock, index: number, reply: Reply): SlackFile {
  const cited = reply.citations[citation];
  const address = cited === undefined ? '' : shortAddress(cited, reply.language, scopeOf(reply.citations));
  const name = cited?.table ?? `table-${index + 1}`;
  return csvFile({ name, title: address || name, content: csvText(columns, rows), rows: rows.length }, reply.language);
}
