import type { TableName } from './answer-messages.js';
import type { BriefMessages } from './brief-messages.js';

const named = ({ number, caption }: TableName): string => (caption === '' ? `Table ${number}` : `“${caption}”`);

export const briefMessagesEn: BriefMessages = {
  title: (topic) => `Brief: ${topic}`,
  principle:
    'Every sentence is a quotation, a result computed from the source’s numbers, or a fixed phrase; the figure ledger tells where each number stands.',
  rendering: 'English quotations are the project’s renderings; the Chinese original, shown beneath, is the source.',
  date: (date) => `Date: ${date}`,
  headings: {
    findings: 'Headline findings',
    indicators: 'Indicators',
    mechanisms: 'Mechanisms and effects',
    paths: 'Realization paths',
    risks: 'Risks that the documents name',
    questions: 'What the documents cannot answer',
    changes: 'Changes since the earlier brief',
    ledger: 'Figure ledger',
    sources: 'Sources',
  },

  row: 'Name',
  general: 'The documents analyse no mechanism for these goods in particular; this is what they say in general.',
  unranked: 'The documents put the paths in no order for this topic; they are listed as the source has them.',
  rowsLeft: (names) => `Asked for as well, and not in this brief: ${names.join(', ')}. A brief on each can be had.`,
  questions: {
    otherPeriods: (table, years) => `Values of other periods: ${named(table)} holds ${years.join(', ')} alone.`,
    noIndicator: (topic) => `Quantities and amounts of “${topic}”: no data table has such an indicator.`,
    notInProse: (topic) =>
      `Policy and industry of “${topic}” itself: the text does not treat it, only the table’s values are held.`,
  },
  tableCaption: (rows, source) => `${rows}: ${source}`,
  chartCaption: (rows) => `${rows}: the figures of the table as a chart`,
  ledgerCaption: 'The numbers of this brief and where they stand',
  alternative: (values) => `Bar chart. ${values.join(' ')}`,
  ledger: {
    columns: ['Value', 'Formula', 'Rounding interval', 'Source'],
    lookedUp: 'as printed',
    counted: 'counted',
    definition: 'definition of the unit',
    cells: (table, row, columns) => `${table}: ${row} (${columns.join(', ')})`,
    interval: (low, high) => `${low} to ${high}`,
    none: '—',
  },
  page: { before: 'Page ', between: ' of ', after: '' },
  exhibit: 'Exhibit',
  changes: {
    none: 'Figures, quotations and sources are those of the earlier brief.',
    otherTopic: (topic) => `The earlier brief was about “${topic}”; both are compared all the same.`,
    corpus: 'The documents have changed since the earlier brief.',
    subject: (rows, columns) => (rows.length === 0 ? '' : `${rows.join(', ')} (${columns.join(', ')})`),
    figure: (subject, value, formula) =>
      `${subject === '' ? '' : `${subject}: `}${value}.${formula === null ? '' : ` Formula: ${formula}.`}`,
    before: (value) => `The earlier brief had: ${value}.`,
    goneFigure: (source, value) => `No longer among the figures: ${value} (${source}).`,
    newFigure: (source) => `Not among the earlier figures (${source}):`,
    goneQuote: (address, quote) => `No longer quoted: “${quote}” (${address}).`,
    newQuote: (address) => `Not quoted before (${address}):`,
    goneSource: (source) => `No longer a source: ${source}.`,
    newSource: (source) => `A new source: ${source}.`,
  },
};
