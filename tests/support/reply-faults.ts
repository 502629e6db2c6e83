import type { Block, Citation, Figure, Reply } from '../../src/bot/reply/reply.js';
import type { Corpus, Document, Passage } from '../../src/knowledge/index.js';
import { printedExports } from './bundled-knowledge.js';

// Reads numbers in its own way, so that a fault of src/bot/answer/gate/numbers.ts does not hide itself here.
const DIGITS = /-?\d+(?:,\d{3})*(?:\.\d+)*/gu;

/** The numbers written in a text, by value: "26.60" and "26.6" are one. An address such as 2.3.1 stays as it is. */
function numbersWritten(text: string): string[] {
  const plain = text
    .normalize('NFKC')
    .replaceAll('\u2212', '-')
    .replace(/(?<=[\p{L}\p{N})\]])-/gu, ' ');
  return Array.from(plain.matchAll(DIGITS), ([digits]) => {
    const bare = digits.replaceAll(',', '');
    return Number.isNaN(Number(bare)) ? bare : String(Number(bare));
  });
}

/** Everything in a reply that its sources do not hold; empty for an honest one. */
export function faultsIn(reply: Reply, corpus: Corpus): string[] {
  return [
    ...reply.citations.flatMap((citation) => citationFaults(citation, corpus)),
    ...reply.figures.flatMap(figureFaults),
    ...reply.blocks.flatMap((block) => blockFaults(block, reply, corpus)),
    ...(reply.kind === 'refusal' && reply.figures.length > 0 ? ['a refusal with figures'] : []),
    ...(reply.text.trim() === '' ? ['no text'] : []),
  ];
}

function citationFaults(citation: Citation, corpus: Corpus): string[] {
  const passage = passageOf(citation, corpus);
  if (passage === undefined) return [`no passage ${citation.passage}`];
  const { quote, rendering, section } = citation;
  return [
    ...(quote === '' || !passage.text.includes(quote) ? [`"${quote}" is not in ${passage.id}`] : []),
    ...(passage.section === section ? [] : [`${passage.id} is not in section ${section ?? 'none'}`]),
    ...(rendering === undefined || passage.rendering?.includes(rendering) === true
      ? []
      : [`"${rendering}" is not in the rendering of ${passage.id}`]),
    ...cellFaults(citation, corpus),
  ];
}

function cellFaults({ document, table: name, cells = [], quote }: Citation, corpus: Corpus): string[] {
  const table = documentOf(document, corpus)?.tables.find((one) => one.name === name);
  const raws = cells.map(({ row, column }) => {
    const at = table?.columns.findIndex(({ label }) => label === column) ?? -1;
    return table?.rows.find(({ label }) => label === row)?.cells[at]?.raw;
  });
  return [
    ...raws.flatMap((raw, index) => (raw === undefined ? [`no cell ${JSON.stringify(cells[index])}`] : [])),
    ...(name !== undefined && raws[0] !== quote ? [`"${quote}" is not the first cell`] : []),
  ];
}

/** A looked-up figure must be the very cell that the file prints. */
function figureFaults({ value, unit, inputs: [input], formula, interval }: Figure): string[] {
  if (formula !== null || input?.table !== 'table-2') return [];
  const { raw, unit: printedUnit } = printedCell(input.row ?? '', input.column ?? '');
  const inside = interval === null || (interval[0] <= value && value < interval[1]);
  return [
    ...(Number(raw.replace('\u2212', '-')) === value ? [] : [`${value} is not the printed ${raw}`]),
    ...(unit === printedUnit ? [] : [`${unit} is not the source's unit`]),
    ...(inside ? [] : [`${value} is outside its interval`]),
  ];
}

function printedCell(row: string, column: string): { readonly raw: string; readonly unit: string } {
  const printed = printedExports().find(({ label }) => label === row.replaceAll(/\s/gu, ''));
  const cells = new Map([
    ['2021 年', { raw: printed?.year2021, unit: '亿元' }],
    ['2022 年', { raw: printed?.year2022, unit: '亿元' }],
    ['同期增减', { raw: printed?.growth, unit: '%' }],
  ]);
  const { raw = 'nothing', unit = '' } = cells.get(column) ?? {};
  return { raw, unit };
}

function blockFaults(block: Block, reply: Reply, corpus: Corpus): string[] {
  switch (block.type) {
    case 'quote': {
      const cited = reply.citations[block.citation];
      return cited?.quote === block.text && cited.rendering === block.rendering ? [] : [`"${block.text}" is not cited`];
    }
    case 'list':
      return block.items.flatMap(({ citation, text }) => (reply.citations[citation] ? [] : [`"${text}" is not cited`]));
    case 'table':
      return reply.citations[block.citation] ? [] : ['a table is not cited'];
    case 'statement':
      return [...unheldNumbers(block, statementSupport(block, reply, corpus), corpus), ...figuresUnsaid(block, reply)];
    case 'written':
      return block.says.flatMap((said) => blockFaults(said, reply, corpus));
    case 'note':
      return unheldNumbers(block, noteSupport(reply, corpus), corpus);
  }
}

type Statement = Extract<Block, { type: 'statement' }>;

/** What the statement itself cites: words, cell labels, the headings of the cited table, and its figures. */
function statementSupport({ citations, figures }: Statement, reply: Reply, corpus: Corpus): string[] {
  const cited = citations.flatMap((index) => reply.citations[index] ?? []);
  const counted = figures.flatMap((index) => reply.figures[index] ?? []);
  const isLookUp = counted.some(({ inputs }) => inputs.length > 0);
  return [
    ...cited.flatMap(({ quote, rendering = '', cells = [] }) => [
      quote,
      rendering,
      ...(isLookUp ? [] : cells.flatMap(({ row, column }) => [row, column])),
    ]),
    ...(isLookUp ? [] : cited.flatMap((citation) => headingsOf(citation, corpus))),
    ...counted.flatMap(({ value, display, formula, inputs, interval }) => [
      String(value),
      display,
      formula ?? '',
      ...inputs.flatMap(({ row = '', column = '', value: input }) => [row, column, String(input)]),
      ...(interval ?? []).flatMap((bound) => [String(bound), String(Number(bound.toFixed(2))), bound.toPrecision(3)]),
    ]),
  ];
}

function headingsOf({ document, table }: Citation, corpus: Corpus): string[] {
  const held = documentOf(document, corpus)?.tables.find(({ name }) => name === table);
  return held?.columns.map(({ label }) => label) ?? [];
}

/** A note asserts nothing: it repeats the question or what is quoted beside it, or names sections and years held. */
function noteSupport({ receipt, citations }: Reply, { documents }: Corpus): string[] {
  return [
    receipt.question,
    ...receipt.thread,
    ...citations.flatMap(({ quote, rendering = '' }) => [quote, rendering]),
    ...documents.flatMap(({ sections, tables }) => [
      ...sections.map(({ id }) => id ?? ''),
      ...tables.flatMap(({ columns }) => columns.map(({ period }) => period ?? '')),
    ]),
  ];
}

function unheldNumbers({ text }: { readonly text: string }, support: readonly string[], corpus: Corpus): string[] {
  const held = new Set(support.flatMap(numbersWritten));
  const said = structureNames(corpus).reduce((rest, name) => rest.replaceAll(name, ' '), text);
  return numbersWritten(said).flatMap((number) => (held.has(number) ? [] : [`${number} in "${text}" has no support`]));
}

/** Headings and captions, the longest first: what a block says of the structure it says in these words. */
function structureNames({ documents }: Corpus): string[] {
  const names = documents.flatMap(({ sections, tables }) => [
    ...sections.flatMap(({ id, title }) => [`${id ?? ''} ${title.zh ?? ''}`, `${id ?? ''} ${title.en ?? ''}`]),
    // A caption is said without its unit: the English one of Table 2 names a wrong one.
    ...tables.flatMap(({ captions: { zh = '', en = '' } }) =>
      [zh, en].map((text) => text.replace(/\s*\([^()]*\)$/u, '')),
    ),
  ]);
  return names.filter((name) => name.trim().length > 3).toSorted((a, b) => b.length - a.length);
}

/** A statement shows each figure it names. */
function figuresUnsaid({ text, figures }: Statement, reply: Reply): string[] {
  return figures.flatMap((index) => {
    const display = reply.figures[index]?.display;
    const shown =
      display !== undefined &&
      (text.includes(display) || numbersWritten(display).every((one) => numbersWritten(text).includes(one)));
    return shown ? [] : [`"${text}" does not show its figure`];
  });
}

function documentOf(id: string, { documents }: Corpus): Document | undefined {
  return documents.find((document) => document.id === id);
}

function passageOf({ document, passage: id }: Citation, corpus: Corpus): Passage | undefined {
  const sections = documentOf(document, corpus)?.sections ?? [];
  return sections.flatMap(({ passages }) => passages).find((passage) => passage.id === id);
}
