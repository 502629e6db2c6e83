import { z } from 'zod';

import type { KnowledgeIndex, ScoredSentence, Table } from '../knowledge/index.js';

import { findDocument, findTable } from './evidence.js';
import { listOutline, type OutlineList } from './list-outline.js';
import { locatePattern, type PatternLocation } from './locate-pattern.js';
import { outlineNamed } from './outline-names.js';
import { defineTool } from './tool.js';

/** A pattern that fits a description, with its area and all patterns of that area. */
export interface PatternMatch extends PatternLocation {
  readonly siblings: OutlineList;
  /** Cosine of the description with the nearest question, of its language, that the row is anticipated to answer; null without any. */
  readonly anticipated: number | null;
}

/** More lines than any table passage of a section holds. */
const ALL_LINES = 400;

/**
 * Cosine of a description with the questions that a row is anticipated to answer, the mean of both languages, from which
 * it means the row. Of the development questions that describe a pattern, the right rows lie at .869 or above but for
 * two; of fifteen names of other things (rare earths, fintech, 3D printing) fourteen lie at .867 or below.
 */
const LEAST_LIKENESS = 0.869;

/**
 * Finds the experience pattern whose row is nearest in meaning to a description; null where it is near to none, or where
 * no questions were anticipated for the rows: names of other things then cannot be told from descriptions.
 */
export const matchPattern = defineTool({
  name: 'match-pattern',
  description: 'Find the experience pattern that fits a description in other words.',
  input: z.object({ document: z.string(), query: z.string().min(1), language: z.enum(['zh', 'en']) }),
  checkNames: ({ document }, corpus) => void outlineNamed(document, corpus),
  async run({ document: id, query, language }, knowledge): Promise<PatternMatch | null> {
    const table = patternTable(id, knowledge);
    if (!table?.section) return null;
    const lines = await knowledge.sentences.rank({
      text: query,
      language,
      document: id,
      section: table.section,
      limit: ALL_LINES,
    });
    const nearest = nearestRow(lines, table);
    const match = nearest && (await describe(id, table, nearest.row, knowledge));
    return match && { ...match, anticipated: nearest.line.questionSimilarity?.[language] ?? null };
  },
});

/** The table that holds the patterns. */
function patternTable(id: string, { corpus }: KnowledgeIndex): Table | undefined {
  const document = findDocument(corpus, id);
  const home = document?.outline?.areas[0]?.patterns[0]?.cell.table;
  return document && home !== undefined ? findTable(document, home) : undefined;
}

/** A row of the table, and its line in a passage. */
interface NearestRow {
  readonly row: number;
  readonly line: ScoredSentence;
}

function nearestRow(lines: readonly ScoredSentence[], table: Table): NearestRow | null {
  const [nearest] = lines
    .filter(({ passage }) => passage.table === table.name)
    .toSorted((a, b) => nearness(b) - nearness(a));
  if (!nearest || likeness(nearest) < LEAST_LIKENESS) return null;
  const text = nearest.passage.text.slice(...nearest.span);
  const row = table.rows.find(({ cells }) => cells.every(({ raw }) => text.includes(raw)))?.index;
  return row === undefined ? null : { row, line: nearest };
}

function likeness({ questionSimilarity }: ScoredSentence): number {
  const { zh, en } = questionSimilarity ?? { zh: null, en: null };
  return zh === null || en === null ? 0 : (zh + en) / 2;
}

/**
 * Cosines in both languages together: a row that only one of them is near to is near by chance. The questions that a
 * row is anticipated to answer count like the row itself.
 */
function nearness({ textSimilarity, renderingSimilarity, questionSimilarity }: ScoredSentence): number {
  const { zh, en } = questionSimilarity ?? { zh: null, en: null };
  return (textSimilarity ?? 0) + (renderingSimilarity ?? 0) + (zh ?? 0) + (en ?? 0);
}

async function describe(
  document: string,
  table: Table,
  rowIndex: number,
  knowledge: KnowledgeIndex,
): Promise<Omit<PatternMatch, 'anticipated'> | null> {
  const areas = findDocument(knowledge.corpus, document)?.outline?.areas ?? [];
  const isRow = ({ cell }: (typeof areas)[number]['patterns'][number]): boolean =>
    cell.table === table.name && cell.rowIndex === rowIndex;
  const area = areas.find(({ patterns }) => patterns.some(isRow));
  const pattern = area?.patterns.find(isRow);
  if (!area || !pattern) return null;
  const location = await locatePattern.run({ document, pattern: pattern.id }, knowledge);
  const siblings = await listOutline.run({ document, kind: 'patterns', parent: area.id }, knowledge);
  return location && siblings ? { ...location, siblings } : null;
}
