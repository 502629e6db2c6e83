import type { Corpus } from '../../../knowledge/index.js';
import { findDocument, findTable, type ToolRequest } from '../../../tools/index.js';
import { instructs } from '../understand/instruction.js';
import type { Understanding } from '../understand/understanding.js';
import { refuseOutright } from './passages.js';
import type { Composition, Plan } from './plan.js';

/** Rows of tables put beside a recommendation at the most: the goods that the description names. */
const GOODS = 2;

/** Recommendations for a described industry, with the figures of its goods where a table holds them. */
export function planAdvice(understanding: Understanding, { corpus }: { readonly corpus: Corpus }): Plan | null {
  const { advice, question } = understanding;
  if (advice === null) return null;
  if (instructs(question)) return refuseOutright({ code: 'instruction' });
  const described = advice.form === 'comparison' ? [advice.turns, [advice.other]] : [advice.turns];
  const calls = described.map((turns): ToolRequest => recommend(turns, understanding));
  const goods = advice.form === 'path' ? goodsOf(understanding, corpus) : [];
  return { kind: 'answer', calls: [...calls, ...goods], composition: compositionOf(advice) };
}

function compositionOf(advice: NonNullable<Understanding['advice']>): Composition {
  switch (advice.form) {
    case 'path':
      return { form: 'advice' };
    case 'comparison':
      return { form: 'advice-comparison' };
    case 'why-not':
      return { form: 'advice-why-not', rival: advice.rival };
  }
}

function recommend(turns: readonly string[], { document }: Understanding): ToolRequest {
  const input = { turns: [...turns], ...(document === undefined ? {} : { document }) };
  return { tool: 'recommend-path', input };
}

function goodsOf({ names, document }: Understanding, corpus: Corpus): readonly ToolRequest[] {
  const rows = names.flatMap(({ target }) => (target.kind === 'row' ? [target] : []));
  const [first] = rows.filter((row) => document === undefined || row.document === document);
  const held = first && findDocument(corpus, first.document);
  const table = held && first && findTable(held, first.table);
  if (!table) return [];
  const ofTable = rows.filter((row) => row.document === table.document && row.table === table.name);
  const input = {
    document: table.document,
    table: table.name,
    rows: [...new Set(ofTable.map(({ rowIndex }) => rowIndex))].slice(0, GOODS),
    columns: table.columns.filter(({ role }) => role === 'value' || role === 'growth').map(({ index }) => index),
  };
  return [{ tool: 'look-up-cells', input }];
}
