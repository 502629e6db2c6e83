import type { ChartData, ChartPanel } from './chart.js';
import { COLUMN_EMS, columnsIn, FONT, LINE, textWidth, wrapped, wrappedWithin } from './text-measure.js';

/** All lengths in pixels of the SVG; a page of A4 takes it without being enlarged. */
export const WIDTH = 1000;
export const MARGIN = 24;

/** Sixteen Chinese characters, or a few English words, before a row's name is wrapped. */
const NAME_COLUMNS = 32;
const NAME_LINES = 3;
const NAME_GAP = 12;
/** A bar with its label at the side. */
const BAR = 15;
const BAND_PADDING = 10;
const LEAST_GRID = 60;
/** Lines over time need no more height for more of them; left of them stand numbers and the unit. */
const LINES = { height: 380, gutter: 90 } as const;
/** Numbers under an axis, then its unit. */
const AXIS = 52;
const PANEL_GAP = 24;
/** Right of each panel, for the label of its longest bar. */
const LABEL_COLUMNS = 10;
/** Between the title, the legend and the panels. */
const SECTION_GAP = 12;
/** The first of two panels holds the amounts, which have longer labels. */
const FIRST_SHARE = 0.6;
/** A legend's entry: its mark, the room behind its text (which ECharts takes for narrower), the gap to the next. */
export const LEGEND = { mark: 30, tail: 14, gap: 12 } as const;

export interface GridBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where everything stands, and every text as it is wrapped. */
export interface ChartLayout {
  readonly height: number;
  readonly title: string;
  readonly legendTop: number;
  readonly names: readonly string[];
  /** A box for each panel. */
  readonly grids: readonly GridBox[];
  readonly notes: string;
  readonly notesTop: number;
}

/** Lays out a chart: as high as its rows and texts need, as wide as a page. */
export function chartLayout(data: ChartData): ChartLayout {
  const { title, panels, notes } = data;
  const inner = WIDTH - 2 * MARGIN;
  const wrappedTitle = wrapped(title, columnsIn(inner, FONT.title));
  const wrappedNotes = notes.flatMap((note) => wrapped(note, columnsIn(inner, FONT.small)));
  const legendTop = MARGIN + wrappedTitle.length * LINE.title + SECTION_GAP;
  const top = legendTop + legendLines(panels, inner) * (FONT.text + LEGEND.gap) + SECTION_GAP;
  const { names, gutter, height, axis } = data.form === 'bars' ? barBody(data) : lineBody(data, inner);
  const notesTop = top + height + axis;
  return {
    height: Math.ceil(notesTop + wrappedNotes.length * LINE.small + MARGIN),
    title: wrappedTitle.join('\n'),
    legendTop,
    names: names.map((lines) => lines.join('\n')),
    grids: gridBoxes(panels.length, { left: MARGIN + gutter, top, width: inner - gutter, height }),
    notes: wrappedNotes.join('\n'),
    notesTop,
  };
}

/** The names of a chart's categories, and the room that they and the drawing take. */
interface Body {
  readonly names: readonly (readonly string[])[];
  /** Left of the first panel. */
  readonly gutter: number;
  readonly height: number;
  /** Beneath the panels. */
  readonly axis: number;
}

function barBody({ categories, panels }: ChartData): Body {
  const names = categories.map((name) => shortName(name, NAME_COLUMNS));
  return {
    names,
    gutter: Math.max(...names.flat().map((line) => textWidth(line, FONT.text))) + NAME_GAP,
    height: Math.max(LEAST_GRID, categories.length * bandHeight(names, panels)),
    axis: AXIS,
  };
}

/** Lines over time: the names of periods stand beneath, the unit at the side. */
function lineBody({ categories }: ChartData, width: number): Body {
  const columns = columnsIn((width - LINES.gutter) / categories.length, FONT.text) - 1;
  const names = categories.map((name) => shortName(name, columns));
  const lines = Math.max(...names.map((name) => name.length));
  return { names, gutter: LINES.gutter, height: LINES.height, axis: lines * LINE.text + SECTION_GAP * 2 };
}

function gridBoxes(count: number, whole: GridBox): readonly GridBox[] {
  const room = LABEL_COLUMNS * FONT.small * COLUMN_EMS;
  if (count === 1) return [{ ...whole, width: whole.width - room }];
  const first = Math.round((whole.width - PANEL_GAP) * FIRST_SHARE);
  const second = first + PANEL_GAP;
  return [
    { ...whole, width: first - room },
    { ...whole, left: whole.left + second, width: whole.width - second - room },
  ];
}

function bandHeight(names: readonly (readonly string[])[], panels: readonly ChartPanel[]): number {
  const lines = Math.max(...names.map((name) => name.length));
  const bars = Math.max(...panels.map(({ series }) => series.length));
  return Math.max(lines * LINE.text, bars * BAR) + BAND_PADDING;
}

function legendLines(panels: readonly ChartPanel[], width: number): number {
  const names = new Set(panels.flatMap(({ series }) => series.map(({ name }) => name)));
  let [lines, used] = [1, 0];
  for (const name of names) {
    const entry = textWidth(name, FONT.text) + LEGEND.mark + LEGEND.tail + LEGEND.gap;
    if (used > 0 && used + entry > width) [lines, used] = [lines + 1, 0];
    used += entry;
  }
  return lines;
}

const shortName = (name: string, columns: number): readonly string[] => wrappedWithin(name, columns, NAME_LINES);
