import type { Document, Table } from '../../../knowledge/index.js';

/** A thing that may be measured of goods and firms: how it is asked for, and what a table prints that holds it. */
interface MeasuredKind {
  readonly asked: RegExp;
  readonly printed: RegExp;
}

/**
 * Measures that are no mere words for "the numbers": a table whose labels say nothing of them does not hold them.
 * Revenue, sales and costs are left out, which often stand in a caption that is lost, and so are prices, which columns
 * named High and Low hold: with them 3 of 772 questions of TAT-QA are refused that have their answers, without none.
 */
const KINDS: readonly MeasuredKind[] = [
  { asked: /\bexport(?:s|ed)?\b|出口|外销/iu, printed: /export|abroad|overseas|trade|出口|外销|海外|境外|外贸/iu },
  { asked: /\bimport(?:s|ed)?\b|进口/iu, printed: /import|trade|进口|外贸/iu },
  { asked: /\b(?:production|output|produced)\b|产[量值出]|生产/iu, printed: /produc|output|manufactur|[产造]/iu },
  { asked: /\b(?:inventor(?:y|ies)|stockpiles?)\b|库存|存货/iu, printed: /inventor|stock|goods|materials|[库存]/iu },
  { asked: /\bconsumption\b|消费|消耗/iu, printed: /consum|use|usage|消费|消耗|用/iu },
  { asked: /\bemissions?\b|排放/iu, printed: /emission|\bco2|carbon|ghg|排放|碳/iu },
  { asked: /\b(?:production )?capacity\b|产能/iu, printed: /capacity|产能|容量/iu },
  { asked: /\btariffs?\b|关税/iu, printed: /tariff|dut(?:y|ies)|rate|税/iu },
];

/** A measure that a question asks for and of which neither a table nor its document's headings say anything; or null. */
export function unprintedMeasure(question: string, table: Table, document: Document): string | null {
  const printed = wordsOf(table, document);
  const unprinted = KINDS.find((kind) => kind.asked.test(question) && !kind.printed.test(printed));
  return unprinted?.asked.exec(question)?.[0] ?? null;
}

function wordsOf({ name, captions, sourceNote, columns, rows }: Table, { title, sections }: Document): string {
  return [
    name,
    sourceNote ?? '',
    ...Object.values(captions),
    title.zh,
    title.en,
    ...sections.flatMap((section) => Object.values(section.title)),
    ...columns.flatMap(({ label, unit }) => [label, unit]),
    ...rows.flatMap(({ label, groups, unit, cells }) => [label, unit ?? '', ...groups, ...texts(cells)]),
  ].join(' ');
}

function texts(cells: Table['rows'][number]['cells']): readonly string[] {
  return cells.flatMap(({ content, raw }) => (content === 'text' ? [raw] : []));
}
