import { MARKER } from '../planner/planner-lies.js';
import { GOODS, PAPER } from '../raw-corpus.js';
import { withoutNotes } from './judge.js';
import { amountsOf, isAmong } from './amounts.js';
import { shownText, supportText, type JudgedReply } from './reply.js';
import { unsupported } from './traces.js';

/**
 * Judges a reply that need not be the deterministic one, for other calls were made: its citations must stand in the raw
 * files, its figures come from their cells and passages, and what it shows from its own citations and figures.
 */
export function judgePlanned(reply: JudgedReply, deterministic: JudgedReply): readonly string[] {
  const support = [shownText(deterministic), supportText(deterministic), supportText(reply)].join('\n');
  return [
    ...reply.citations.filter(({ quote }) => !PAPER.includes(quote)).map(({ quote }) => `quotation: ${quote}`),
    ...reply.figures.flatMap(strangeFigure),
    ...unsupported(ownWords(reply, deterministic), support, reply.language),
    ...(shownText(reply).includes(MARKER) ? [`marker: ${MARKER}`] : []),
  ];
}

/** The text without notes on the model, quotations that stand in the paper, and the numbers of lists. */
function ownWords(reply: JudgedReply, deterministic: JudgedReply): string {
  return reply.citations
    .flatMap(({ quote, rendering }) => (rendering === undefined ? [quote] : [rendering, quote]))
    .filter((quote) => quote.length > LONG && PAPER.includes(quote))
    .reduce((rest, quote) => rest.replaceAll(quote, ''), withoutNotes(reply, deterministic))
    .replaceAll(/^\s*\d+\. /gmu, '');
}

/** A shorter quotation is a cell or a name, which may be said as one's own. */
const LONG = 12;

/** Numbers that formulas hold by themselves: percent, conversions, squares, places in an order. */
const OWN_NUMBERS: readonly number[] = [1, 2, 10, 100, 1_000, 10_000];

type JudgedFigure = JudgedReply['figures'][number];

function strangeFigure({ formula, inputs }: JudgedFigure): readonly string[] {
  const strangers = inputs.filter((input) => !isHeld(input)).map(({ value }) => `input: ${value}`);
  const given = [...inputs.map(({ value }) => Math.abs(value)), ...OWN_NUMBERS, inputs.length];
  const invented = amountsOf(formula ?? '')
    .filter(({ value }) => !given.some((one) => Math.abs(one - Math.abs(value)) <= 1e-6 * Math.max(1, one)))
    .map(({ text }) => `formula: ${text}`);
  return [...strangers, ...(inputs.length === 0 ? [] : invented)];
}

/** Whether the raw files hold an input: the cell with this row and column, or the number in the prose. */
function isHeld({ row, column, value }: JudgedFigure['inputs'][number]): boolean {
  const good = GOODS.find(({ zh }) => zh === row);
  if (!good || column === undefined) return isAmong({ value, unit: 'plain', text: '' }, PAPER_AMOUNTS);
  const raw = { '2021 年': good.cells['2021'], '2022 年': good.cells['2022'], 同期增减: good.cells.growth }[column];
  return raw !== undefined && Number(raw.replace('−', '-')) === value;
}

/** The numbers of the paper as they are printed, without their scale: inputs are in the source's own unit. */
const PAPER_AMOUNTS = (PAPER.match(/[−-]?\d+(?:\.\d+)?/gu) ?? []).map((text) => ({
  value: Number(text.replace('−', '-')),
  unit: 'plain',
  text,
}));
