import type { APITextDisplayComponent } from 'discord-api-types/v10';
import type { Language } from '../../../../knowledge/index.js';
import { withoutLastBreak, withRemaining } from '../../../rendering/piece.js';
import type { RenderedFile } from '../../../rendering/rendered-file.js';
import type { Reply } from '../../../reply/reply.js';
import type { DiscordMessage } from '../discord-message.js';
import { assemblePages } from './assemble-pages.js';
import { feedbackRow, followUpRows } from './closing-rows.js';
import type { Audience } from './components.js';
import { tableFile, type Draw } from './table-file.js';
import { packPages } from './pack-pages.js';
import { sourceRows } from './source-rows.js';
import type { DiscordPiece } from './table-pieces.js';

/** What an answer does not say of itself. */
export interface PageContext {
  /** The name under which the receipt is kept: every button finds the answer by it. */
  readonly receipt: string;
  readonly audience: Audience;
  /** Above the answer, what was asked; null where the channel shows the question. */
  readonly heading: APITextDisplayComponent | null;
  readonly draw: Draw;
}

/** Words and tables with the files beside them, and what they rest on. */
export interface AnswerMatter extends Pick<Reply, 'citations' | 'figures' | 'followUps'> {
  readonly language: Language;
  readonly pieces: readonly DiscordPiece[];
  readonly files: readonly RenderedFile[];
  readonly chart: RenderedFile | null;
  /** Whether its reader is asked if it helped. */
  readonly feedback: 'wanted' | 'unwanted';
}

/** An answer as pages, with buttons for sources and figures, for what to ask next, and for whether it helped. */
export function answerPages(matter: AnswerMatter, context: PageContext): readonly DiscordMessage[] {
  const { language, citations, followUps, feedback, files, chart } = matter;
  const { receipt, audience } = context;
  return assemblePages(packPages(withRemaining(withoutLastBreak(matter.pieces), citations)), {
    ...context,
    language,
    files,
    chart,
    pictureOf: (piece) => tableFile(piece, context.draw, language),
    under: (page) => sourceRows(matter, page.citations, receipt),
    closing: [...followUpRows(followUps, receipt), ...feedbackRow(feedback, audience, language, receipt)],
  });
}
