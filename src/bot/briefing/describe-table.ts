import type { Language } from '../../knowledge/index.js';
import type { CellEvidence } from '../../tools/index.js';
import { cellFigure } from '../answer/compose/cell-figure.js';
import { answerMessages } from '../messages/answer.js';
import { briefMessages } from '../messages/brief.js';
import { messagesIn } from '../messages/catalogue.js';
import type { Figure } from '../reply/reply.js';
import { sentenceCase } from '../reply/sentence-case.js';
import type { Bar, BriefChart } from './brief.js';
import type { BriefWork } from './brief-work.js';

/** What stands around the table and the chart of a brief. */
export interface TableDescription {
  /** The rows by name: the title of the brief. */
  readonly title: string;
  readonly caption: string;
  /** Where the table says that its figures come from, in its own words. */
  readonly note: string | null;
  /** Null where no cell holds a number. */
  readonly chart: BriefChart | null;
}

/** "表 2." and "Table 2:" before a caption's own words: in the brief the table has another number. */
const NUMBERING = /^\s*(?:表|table)\s*\d+[\s.:：．、]*/iu;
/** The unit stands in the headings, and Table 2's English caption names a wrong one. */
const UNIT = /\s*[(（][^()（）]*[)）]\s*$/u;

/** Describes the table of a brief's rows; null where the brief has none. */
export function describeTable({ results, language }: BriefWork): TableDescription | null {
  const cells = results.flatMap((one) => (one.tool === 'look-up-cells' ? one.output : []));
  const [first] = cells;
  if (!first) return null;
  const rows = [...new Set(cells.map(({ row }) => row))];
  const { zh, en } = first.table.captions;
  const own = (language === 'zh' ? (zh ?? en) : (en ?? zh)) ?? first.table.name;
  const names = rows.map((row) => row.title[language] || row.label).join(language === 'zh' ? '、' : ', ');
  const { tableCaption, chartCaption } = messagesIn(briefMessages, language);
  return {
    title: names,
    caption: tableCaption(sentenceCase(names), own.replace(NUMBERING, '').replace(UNIT, '')),
    note: first.table.sourceNote,
    chart: chartOf(cells, chartCaption(sentenceCase(names)), language),
  };
}

function chartOf(cells: readonly CellEvidence[], caption: string, language: Language): BriefChart | null {
  const [first] = cells;
  const values = cells.flatMap((evidence) => describeCell(evidence, language));
  if (!first || values.length === 0) return null;
  return {
    document: first.table.document,
    table: first.table.name,
    rows: [...new Set(cells.map(({ row }) => row.label))],
    bars: cells.flatMap((evidence) => barOf(evidence, language)),
    caption,
    alternative: messagesIn(briefMessages, language).alternative(values),
  };
}

/** A cell's own figure in a sentence: nothing else comes into the description. */
function describeCell(evidence: CellEvidence, language: Language): readonly string[] {
  const { row, column } = evidence;
  const figure = cellFigure(evidence, language);
  const say = messagesIn(answerMessages, language).cell;
  return figure ? [say(row.title[language] || row.label, column.title[language] || column.label, figure.display)] : [];
}

/** A cell's value as a bar; growth is in another unit, and would need a scale of its own. */
function barOf(evidence: CellEvidence, language: Language): readonly Bar[] {
  const { row, column } = evidence;
  const figure = column.role === 'value' ? cellFigure(evidence, language) : null;
  const label = `${row.title[language] || row.label}, ${column.title[language] || column.label}`;
  return figure ? [{ label: language === 'zh' ? label.replace(', ', '，') : label, ...shownBy(figure) }] : [];
}

function shownBy({ value, display }: Figure): Pick<Bar, 'value' | 'display'> {
  return { value, display };
}
