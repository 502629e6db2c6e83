import type { types } from '@slack/bolt';
import type { Language } from '../../../../../knowledge/index.js';
import { messagesIn } from '../../../../messages/catalogue.js';
import { slackMessages } from '../../../../messages/slack.js';
import { openedFigures } from '../../../../rendering/opened/figures.js';
import type { Figure } from '../../../../reply/reply.js';
import type { SourceNames } from '../../../../reply/source-names.js';
import { figuresActionId } from '../actions.js';
import { button } from '../buttons.js';
import { SECTION_TEXT } from '../limits.js';
import { labelBlock, modal, stretchBlocks } from './modal.js';

const ROOM = { figures: 8, line: SECTION_TEXT / 4 };

export interface FiguresPage {
  readonly language: Language;
  readonly names: SourceNames;
  /** The name under which the receipt is kept: the buttons to other pages carry it. */
  readonly receipt: string;
  /** From 0; beyond the last, the last is shown. */
  readonly page: number;
}

/** How the figures of a reply came about: the formula, what it was computed from, and what precision allows. */
export function figuresView(figures: readonly Figure[], around: FiguresPage): types.ModalView {
  const { title } = messagesIn(slackMessages, around.language).figures;
  const { figures: shown, page, count } = openedFigures(figures, around.page, around, ROOM);
  const turning = count > 1 ? pageBlocks(page, count, around) : [];
  return modal(title, [...shown.flatMap(stretchBlocks), ...turning], around.language);
}

function pageBlocks(page: number, count: number, { language, receipt }: FiguresPage): types.KnownBlock[] {
  const messages = messagesIn(slackMessages, language).paging;
  const turn = (to: number, text: string): types.Button[] =>
    to < 0 || to >= count ? [] : [button(figuresActionId(to), text, receipt)];
  return [
    labelBlock(messages.page(page + 1, count)),
    { type: 'actions', elements: [...turn(page - 1, messages.previous), ...turn(page + 1, messages.next)] },
  ];
}
