import type { Language } from '../../../../../knowledge/index.js';
import { openedFigures } from '../../../../rendering/opened/figures.js';
import type { Figure } from '../../../../reply/reply.js';
import type { SourceNames } from '../../../../reply/source-names.js';
import type { DiscordMessage } from '../../discord-message.js';
import { figuresPageId } from '../actions.js';
import { container, messageOf } from '../components.js';
import { MESSAGE_TEXT } from '../limits.js';
import { pagingRow } from '../paging-row.js';
import { stretchTexts } from './stretches.js';

/** A figure may have twenty inputs with long names; four of the usual kind fill a message. */
const ROOM = { figures: 4, line: 160 };
const FIGURE_TEXT = Math.floor(MESSAGE_TEXT / ROOM.figures);

export interface FiguresShown {
  readonly language: Language;
  readonly names: SourceNames;
  /** The name under which the receipt is kept: the buttons to other pages carry it. */
  readonly receipt: string;
  /** From 0; beyond the last, the last is shown. */
  readonly page: number;
}

/** How the figures of a reply came about, for who pressed. */
export function figuresMessage(figures: readonly Figure[], around: FiguresShown): DiscordMessage {
  const { language, receipt } = around;
  const { figures: shown, page, count } = openedFigures(figures, around.page, around, ROOM);
  const texts = shown.flatMap((figure) => stretchTexts([figure], FIGURE_TEXT));
  return messageOf(
    [container([...texts, ...pagingRow(page, count, language, (to) => figuresPageId(to, receipt))])],
    'asker',
  );
}
