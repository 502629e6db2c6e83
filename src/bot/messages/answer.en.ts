import type { Obstacle } from '../../tools/index.js';
import type { RowMark } from '../answer/plan/plan.js';
import type { AnswerMessages, ListedKind, PublishedFigure, TableName } from './answer-messages.js';

const kinds: Readonly<Record<ListedKind, readonly [one: string, many: string]>> = {
  mechanisms: ['mechanism', 'mechanisms'],
  effects: ['effect', 'effects'],
  aspects: ['angle', 'angles'],
  paths: ['realization path', 'realization paths'],
  measures: ['measure', 'measures'],
  areas: ['area', 'areas'],
  patterns: ['experience pattern', 'experience patterns'],
};

const counted = (kind: ListedKind, count: number): string => `${count} ${kinds[kind][count === 1 ? 0 : 1]}`;
const of = (parent: string | null): string => (parent === null ? '' : ` of “${parent}”`);
const named = ({ number, caption }: TableName): string => (caption === '' ? `Table ${number}` : `“${caption}”`);
const joined = (words: readonly string[]): string => words.join(', ');

function uncomputable(obstacle: Obstacle): string {
  switch (obstacle.code) {
    case 'missing-value':
      return 'A number that the computation needs is missing, so nothing is computed.';
    case 'zero-base':
      return 'The base is zero: there is no rate over it.';
    case 'sign-change':
      return 'One number is negative and the other is not: a growth rate between them would mean nothing.';
    case 'negative-base':
      return 'The numbers are negative: there is no compound growth between them.';
    case 'mixed-units':
      return `The units differ (${obstacle.units.map((unit) => (unit === '' ? 'none' : unit)).join(', ')}): these numbers cannot be computed together.`;
    case 'unequal-periods':
      return `The periods differ in length (${obstacle.periods.join(', ')}): they cannot be compared as they are.`;
    case 'other-years':
      return `From ${obstacle.periods.join(' to ')} it is not ${obstacle.years} ${obstacle.years === 1 ? 'year' : 'years'}: nothing is computed a year.`;
    case 'no-period':
      return 'The table names no periods, so there is no growth a year.';
  }
}

const fits: Readonly<Record<PublishedFigure['fit'], string>> = {
  within: 'the published figure lies within it, so both hold',
  'by-rounding': 'rounded to the digits of the published figure it is the same, so both hold',
  outside: 'the published figure lies outside it',
};

export const answerMessagesEn: AnswerMessages = {
  nothingFurther: 'The documents say nothing further on this question.',
  partly: (asked) => `You also asked about ${joined(asked)}; the documents do not hold that part.`,
  listIntro: (parent, kind, count) => `${counted(kind, count)}${of(parent)}:`,
  some: (parent, kind) => `Of the ${kinds[kind][1]} of “${parent}”:`,
  count: (parent, kind, count) => `${counted(kind, count)}${of(parent)}.`,
  countTogether: (kind, count) => `${counted(kind, count)} together.`,
  location: (pattern, area) => `“${pattern}” belongs to the area “${area}”.`,
  cell: (row, column, value) => `${row}, ${column}: ${value}.`,
  growth: (row, period, value) => `${row}, ${period} (as published in the table): ${value}.`,
  computed: (subject, value, formula) => `${subject}: ${value}. Formula: ${formula}. `,
  inYear: (value, year) => `${value} in ${year}`,
  statistics: { median: 'median', meanDeviation: 'mean absolute deviation' },
  allRows: 'all rows of the table',
  results: {
    sum: (subject) => `${subject}, total`,
    mean: (subject) => `${subject}, average`,
    growth: (subject) => `${subject}, growth`,
    'growth-of-sum': (subject) => `${subject}, growth of the total`,
    change: (subject) => `${subject}, change`,
    difference: (subject) => `${subject}, difference`,
    median: (subject) => `${subject}, median`,
    meanDeviation: (subject) => `${subject}, mean absolute deviation`,
    ratio: (subject) => `${subject}, ratio`,
  },
  shareOf: (part, whole) => `${part}, as a share of ${whole}`,
  timesMore: {
    'excess-first': 'The first number counts only what is more; the second is how many times the other it is in all.',
    'whole-first': '“Times more” is read as “times as much”; the second number counts only what is more.',
  },
  ofListedRows: 'This is computed over the rows that the table lists; it holds no total of all exports.',
  moved: { rise: 'It did not fall: it rose.', fall: 'It did not rise: it fell.' },
  cautions: {
    'amounts-of-deductions': 'The table prints these deductions as negative; they are taken by their amounts. ',
    'sizes-of-falls': 'A fall is taken by its size, without its sign. ',
    'dash-is-zero': 'The dash is zero: the column adds up to its total without it. ',
    'change-of-magnitude': 'Both numbers are negative: this is the change of their magnitude. ',
    'growth-of-percent': 'This is the relative change of a percentage, not a difference in percentage points. ',
    'compound-is-not-average': 'This is compound growth, not the whole growth divided by the years. ',
  },
  growthKinds: {
    compound: 'Compound annual growth, ',
    overall: 'Growth in all, ',
    evenly: 'Growth in all divided evenly by the years, ',
  },
  rounded: (subject, rounded, formula) => `Rounded, ${subject}: ${rounded}. From ${formula}.`,
  converted: (subject, converted, formula) => `Converted, ${subject}: ${converted}. Formula: ${formula}.`,
  stated: (values) => `As the text states: ${joined(values)}.`,
  statedAgrees: ' It lies within what rounding lets the computed result be, so both hold.',
  position: (subject, rank, all, order) =>
    `${subject}: number ${rank} of ${all}, ${order === 'highest' ? 'highest' : 'lowest'} first.`,
  published: ({ row, column, value, low, high, fit }) =>
    `${row}, ${column}, as published: ${value}.${
      low === null || high === null
        ? ''
        : ` The rounding of the table’s values lets the computed result be ${low === high ? `nothing but ${low}` : `anywhere from ${low} to ${high}`}; ${fits[fit]}.`
    }`,
  chosen: (row, column, value) => `${row}, ${column}: ${value}.`,
  total: 'Total',
  named: 'The table lists:',
  namedCount: (count) => `${count} in all.`,
  noneChosen: 'Nothing meets this condition.',
  sectionHeading: (section, title) => `${section} ${title}`,
  sectionChildren: 'Its sub-sections:',
  documentsHeld: (count) => `${count === 1 ? 'One document is' : `${count} documents are`} held:`,
  documentSummary: (title, sections, tables) => `“${title}”: ${sections} sections, ${tables} data tables`,
  chaptersHeld: 'The sections are:',
  tablesHeld: 'The data tables that can be asked:',
  yearsHeld: (table, years) => `${named(table)} covers ${joined(years)}.`,
  unitHeld: (table, unit) => `The amounts of ${named(table)} are in ${unit}.`,
  unitExplained: (unit) => (unit === '亿元' ? '1 亿元 is 100,000,000 yuan, not a billion.' : null),
  rowsCounted: (table, count) => `${named(table)} holds ${count} rows.`,
  rowsHeld: (table, rows) => `${named(table)} holds ${rows.length} rows:`,
  tableHeld: (table, rows) => `${named(table)}, ${rows} rows`,
  help: [
    'You can ask about these; every answer names its passage or cell:',
    '- terms, reasons and ways, for example: What is supply chain resilience?',
    '- mechanisms, effects, realization paths, measures and experience patterns, for example: What realization paths are there?',
    '- values in the data tables, for example: How much did rare earth exports grow?',
    '- what a section says, for example: What is section 2 about?',
    'What the documents do not hold is said to be missing.',
  ],
  verdicts: {
    check: {
      supported: 'The documents support this.',
      contradicted: 'The documents contradict this.',
      unverifiable: 'The documents neither confirm nor refute this.',
    },
    whether: {
      supported: 'Yes, that agrees with the source.',
      contradicted: 'No, that does not agree with the source.',
      unverifiable: 'The documents do not say.',
    },
  },
  verdictOf: (claim, verdict) => `“${claim}”: ${verdict}.`,
  nearest: 'What comes closest:',
  refusals: {
    noSupport: 'Nothing in the documents supports an answer to this question, so none is given.',
    gibberish: 'This could not be read as a question. Please ask about the documents in Chinese or English.',
    tooLong:
      'This is too long to be read as one question. Please ask in a few sentences; a text of your own can be checked against the documents.',
    instruction:
      'Questions are answered here from the documents alone; other instructions are not carried out, and nothing is written, translated or made up.',
    authors: (held) =>
      `The documents name no authors, affiliations or contacts; held are the text and tables of ${joined(held.map((title) => `“${title}”`))}.`,
    title: (held) =>
      `The text held gives no title; it goes here by the name ${joined(held.map((title) => `“${title}”`))}.`,
    publication: (held) =>
      `The documents name no journal, publication date or affiliation; held are the text and tables of ${joined(held.map((title) => `“${title}”`))}.`,
    references:
      'The reference list is not in the text: the body keeps only the citation marks, which tell nothing of the works they stand for.',
    funding: 'The documents say nothing of funds or grants.',
    forecast: 'The documents hold no forecast: only what they say and the values they publish can be quoted.',
    figureContents: (figure) =>
      `The contents of Figure ${figure} are not in the text; only its caption and the sentences that mention it are.`,
    unknownSection: (section, held) => `There is no section ${section}; the sections are ${joined(held)}.`,
    period: (asked, held) =>
      `You asked about ${joined(asked)}, which is not held${held.length === 0 ? '' : `; held are ${joined(held)}`}.`,
    row: (table, rows) => `What you ask about is no row of ${named(table)}, which holds: ${joined(rows)}.`,
    physicalQuantity: (table, unit) =>
      `${named(table)} holds amounts of money (${unit}), no tonnes, pieces or other physical quantities.`,
    imports: (table) => `${named(table)} holds exports, no imports.`,
    measure: (table, asked) => `${named(table)} does not hold what you ask of it: “${asked}”.`,
    whole: (table, asked) =>
      `${named(table)} lists its own rows and holds no value of “${asked}”, so no share of it can be computed.`,
    noNumbers: (table, columns) => `${named(table)} holds no numbers, only text under ${joined(columns)}.`,
    notComputed: (asked) =>
      `“${asked}” is not computed here. Sums, averages, medians, differences, growth, ratios, shares and orders are.`,
    breakdown: (table) => `${named(table)} holds national totals, nothing by country, region or firm.`,
    currency: (table, unit) =>
      `${named(table)} is in ${unit}; there are no amounts in dollars or other foreign currencies, and none are converted.`,
    growthBase: (table, held) =>
      `${named(table)} begins with ${held[0] ?? ''}; without the year before there is no change into it.`,
    unknownTable: (number, held) => `There is no Table ${number}; the data tables are ${joined(held)}.`,
    whichTable: (tables) => `More than one table holds this. Please say which you mean: ${tables.join('; ')}.`,
    unknownTopic: (topic, titles, rows) =>
      `Nothing in the documents is about “${topic}”, so no brief is given. Held are ${joined(titles.map((title) => `“${title}”`))}${rows.length === 0 ? '' : `; the data table holds ${joined(rows)}`}.`,
    whichOperation: (rows) =>
      `I did not understand what to compute of ${rows.join('; ')}. Please ask for the values, the growth of each or of all together, the sum, average, difference, ratio or share, or for their order.`,
    whichRow: (rows) =>
      `Please say which row you mean: ${rows.map(({ name, told }) => (told === null ? name : `${name} (${rowMark(told)})`)).join('; ')}.`,
    unmatched: (table, rows) =>
      `It could not be told which row of ${named(table)} you mean, or what is to be worked out, so no answer is given. The table holds: ${rows.join(', ')}.`,
    advice: {
      'no-advice': 'The documents bring no map to base advice on, so no path is recommended.',
      'no-industry':
        'This does not read like the description of an industry, so no path is recommended. Please say in a sentence or two which industry it is and what troubles it.',
      'no-words':
        'There are no words to be read here. Please say in a sentence or two which industry it is and what troubles it.',
      'nothing-said':
        'The description shows nothing that the documents speak of, so no path is recommended. Please say what troubles the industry: dependence on imports, a shortage of talent, scattered firms, finance, rising costs …',
      'other-language': 'Only descriptions in Chinese or English can be read. Please say it again in one of them.',
    },
    uncomputable,
    whichPeriod: (held) => `Please say which period you mean: ${held.join(', ')}.`,
    answerType: {
      money: 'The documents do not give the amount of money that is asked for.',
      percent: 'The documents do not give the rate that is asked for.',
      number: 'The documents do not give the number that is asked for.',
      date: 'The documents do not give the time that is asked for.',
      count: 'The documents do not say how many there are of what is asked for.',
      duration: 'The documents do not give the length of time that is asked for.',
      company: 'The documents name no particular companies.',
    },
  },
  followUps: {
    section: (section) => `What is section ${section} about?`,
    growth: (row) => `How much did exports of ${row} grow?`,
    value: (row, year) => `How much were exports of ${row} in ${year}?`,
    rows: (table) => `Which goods does Table ${table} cover?`,
    mechanisms: 'What are the three mechanisms?',
    paths: 'What realization paths are there?',
    holdings: 'Which data tables can I ask about?',
  },
};

function rowMark(told: RowMark): string {
  return told.by === 'place' ? `row ${told.rowIndex + 1}` : `above ${told.label}`;
}
