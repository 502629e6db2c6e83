import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { buildTable } from '../../../src/knowledge/tables/build-table.js';
import { splitTables } from '../../../src/knowledge/tables/layout.js';
import type { Table } from '../../../src/knowledge/tables/table.js';
import { NO_NAMES } from '../../../src/knowledge/tables/table-source.js';

const FILE = new URL('../../../bench/data/tatqa/tatqa_dev.json', import.meta.url);

const contexts = z.array(z.object({ table: z.object({ uid: z.string(), table: z.array(z.array(z.string())) }) }));

export interface RealTable {
  readonly uid: string;
  readonly records: readonly (readonly string[])[];
  readonly tables: readonly Table[];
}

/** The tables of one file's records. */
function buildAll(records: readonly (readonly string[])[]): readonly Table[] {
  const about = { name: 't', document: 'doc', section: null, captions: {}, sourceNote: null };
  return splitTables(records).map((part) => buildTable({ ...about, records: part, fields: [], names: NO_NAMES }));
}

/** The tables of TAT-QA's development set, built. */
export function readRealTables(): readonly RealTable[] {
  return contexts
    .parse(JSON.parse(readFileSync(FILE, 'utf8')))
    .map(({ table: { uid, table } }) => ({ uid, records: table, tables: buildAll(table) }));
}
