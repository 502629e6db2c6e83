import { Exact, type Language } from '../../../knowledge/index.js';
import { roundForDisplay } from '../../answer/compose/display-amount.js';
import { messagesIn } from '../../messages/catalogue.js';
import { chatMessages } from '../../messages/chat.js';
import { plainLine } from '../../reply/plain-text.js';
import type { Figure, FigureInput } from '../../reply/reply.js';
import { fullAddresses } from '../../reply/source-address.js';
import type { SourceNames } from '../../reply/source-names.js';
import { shortened } from '../shortened.js';
import { words, type Stretch } from './stretch.js';

/** A total may have hundreds of inputs; its formula names them all. */
const INPUTS_SHOWN = 20;

export interface FiguresRoom {
  /** As many as are read without getting lost. */
  readonly figures: number;
  /** Characters of a line. */
  readonly line: number;
}

/** A page of figures: the stretch of each, and where the page stands among the others, from 0. */
export interface FiguresPage {
  readonly figures: readonly Stretch[];
  readonly page: number;
  readonly count: number;
}

/**
 * How the figures of a reply came about: the formula, what it was computed from, and what precision allows. Beyond the
 * last page, the last.
 */
export function openedFigures(
  figures: readonly Figure[],
  wanted: number,
  { language, names }: { readonly language: Language; readonly names: SourceNames },
  room: FiguresRoom,
): FiguresPage {
  const count = Math.max(1, Math.ceil(figures.length / room.figures));
  const page = Math.min(wanted, count - 1);
  const shown = figures.slice(page * room.figures, (page + 1) * room.figures);
  return { figures: shown.map((figure) => stretchOf(figure, language, names, room.line)), page, count };
}

function stretchOf(figure: Figure, language: Language, names: SourceNames, line: number): Stretch {
  const messages = messagesIn(chatMessages, language).figures;
  const { display, formula, inputs, interval } = figure;
  const cut = (text: string): string => shortened(text, line, (one) => one.length);
  const lines = [
    formula === null ? messages.asPrinted : messages.formula(plainLine(formula)),
    ...(inputs.length === 0 ? [] : [messages.inputs]),
    ...inputs.slice(0, INPUTS_SHOWN).map((input) => `• ${cut(inputLine(input, language, names))}`),
    ...(inputs.length > INPUTS_SHOWN ? ['…'] : []),
    ...(interval === null ? [] : [messages.interval(...boundsOf(interval, figure))]),
  ];
  return { label: null, words: [words(cut(plainLine(display)), 'bold'), words(`\n${lines.join('\n')}`)] };
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
  const messages = messagesIn(chatMessages, language).figures;
  const { document, table, row, column, rowIndex, columnIndex, passage, value, unit } = input;
  const cells = row === undefined || column === undefined ? [] : [{ row, column, rowIndex, columnIndex }];
  const place = { document, section: null, ...(table === undefined ? {} : { table, cells }) };
  const [address = ''] = fullAddresses([place], language, names);
  const where = table === undefined && passage !== undefined ? `${address}, ${passage}` : address;
  return messages.input(amount(value, unit), where);
}

const amount = (value: number, unit: string): string => (unit === '' ? `${value}` : `${value} ${unit}`);
