import type { types } from '@slack/bolt';
import { Exact, type Language } from '../../../../../knowledge/index.js';
import { roundForDisplay } from '../../../../answer/compose/display-amount.js';
import { messagesIn } from '../../../../messages/catalogue.js';
import { slackMessages } from '../../../../messages/slack.js';
import { plainLine } from '../../../../reply/plain-text.js';
import type { Figure, FigureInput } from '../../../../reply/reply.js';
import { fullAddresses } from '../../../../reply/source-address.js';
import type { SourceNames } from '../../../../reply/source-names.js';
import { figuresActionId } from '../actions.js';
import { button } from '../buttons.js';
import { shortened } from '../escape-text.js';
import { SECTION_TEXT } from '../limits.js';
import { richTextBlocks } from '../rich-text.js';
import { labelBlock, modal, words } from './modal.js';

/** As many as are read without getting lost. */
const FIGURES_A_PAGE = 8;
/** A total may have hundreds of inputs; its formula names them all. */
const INPUTS_SHOWN = 20;
const LINE_TEXT = SECTION_TEXT / 4;

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
  const { language } = around;
  const messages = messagesIn(slackMessages, language).figures;
  const count = Math.max(1, Math.ceil(figures.length / FIGURES_A_PAGE));
  const page = Math.min(around.page, count - 1);
  const shown = figures.slice(page * FIGURES_A_PAGE, (page + 1) * FIGURES_A_PAGE);
  const blocks = shown.flatMap((figure) => figureBlocks(figure, around));
  const turning = count > 1 ? pageBlocks(page, count, around) : [];
  return modal(messages.title, [...blocks, ...turning], language);
}

function figureBlocks(figure: Figure, { language, names }: FiguresPage): types.KnownBlock[] {
  const messages = messagesIn(slackMessages, language).figures;
  const { display, formula, inputs, interval } = figure;
  const lines = [
    formula === null ? messages.asPrinted : messages.formula(plainLine(formula)),
    ...(inputs.length === 0 ? [] : [messages.inputs]),
    ...inputs.slice(0, INPUTS_SHOWN).map((input) => `• ${inputLine(input, language, names)}`),
    ...(inputs.length > INPUTS_SHOWN ? ['…'] : []),
    ...(interval === null ? [] : [messages.interval(...boundsOf(interval, figure))]),
  ];
  return richTextBlocks([
    words(shortened(plainLine(display), LINE_TEXT), 'bold'),
    ...lines.flatMap((line) => [words('\n'), words(line)]),
  ]);
}

/** Of what was computed they are rounded as the answer rounds it; of what is printed they are exact. */
function boundsOf(
  [low, high]: NonNullable<Figure['interval']>,
  { formula, unit }: Figure,
): [low: string, high: string] {
  const shown = (bound: number): number => (formula === null ? bound : roundForDisplay(new Exact(bound)).toNumber());
  return [amount(shown(low), unit), amount(shown(high), unit)];
}

function inputLine(input: FigureInput, language: Language, names: SourceNames): string {
  const messages = messagesIn(slackMessages, language).figures;
  const { document, table, row, column, rowIndex, columnIndex, passage, value, unit } = input;
  const cells = row === undefined || column === undefined ? [] : [{ row, column, rowIndex, columnIndex }];
  const place = { document, section: null, ...(table === undefined ? {} : { table, cells }) };
  const [address = ''] = fullAddresses([place], language, names);
  const where = table === undefined && passage !== undefined ? `${address}, ${passage}` : address;
  return shortened(messages.input(amount(value, unit), where), LINE_TEXT);
}

const amount = (value: number, unit: string): string => (unit === '' ? `${value}` : `${value} ${unit}`);

function pageBlocks(page: number, count: number, { language, receipt }: FiguresPage): types.KnownBlock[] {
  const messages = messagesIn(slackMessages, language).figures;
  const turn = (to: number, text: string): types.Button[] =>
    to < 0 || to >= count ? [] : [button(figuresActionId(to), text, receipt)];
  return [
    labelBlock(messages.page(page + 1, count)),
    { type: 'actions', elements: [...turn(page - 1, messages.previous), ...turn(page + 1, messages.next)] },
  ];
}
