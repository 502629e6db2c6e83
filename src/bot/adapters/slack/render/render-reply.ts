import { blockPieces } from '../../../rendering/block-pieces.js';
import { replyParts } from '../../../rendering/reply-parts.js';
import { blockFile } from '../../../rendering/table-files.js';
import type { Reply } from '../../../reply/reply.js';
import type { SourceNames } from '../../../reply/source-names.js';
import type { SlackMessage } from '../slack-message.js';
import { withChart, type PicturedChart } from './chart-under.js';
import { slackPieces } from './piece.js';
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

/**
 * A reply as messages of Slack, several where it is long. Their texts, unescaped and joined, are the reply's text;
 * their blocks show every word of it, tables as native ones, with buttons for sources, figures and what to ask next.
 * A table that takes several pages, or no native one, is attached as a CSV file; a chart is a native one where it fits.
 */
export function renderReply(reply: Reply, { names, receipt, chart = null }: RenderContext): readonly SlackMessage[] {
  const rendered = replyParts(reply, names).map((part) => ({ part, pieces: blockPieces(part, slackPieces) }));
  const files = rendered.flatMap(({ part, pieces: own }, place) =>
    part.block?.type === 'table' && own.filter(({ table }) => table).length !== 1
      ? [blockFile(part.block, place, reply)]
      : [],
  );
  const messages = spokenMessages({ ...reply, pieces: rendered.flatMap(({ pieces }) => pieces), files }, receipt);
  return chart === null ? messages : withChart(messages, chart, reply.language);
}
