import type { AdviceSignal, Document, LocalText, Outline, OutlineItem } from '../../knowledge/index.js';
import {
  cellAt,
  findPassage,
  findTable,
  quoteSentences,
  sentenceHolding,
  type CellEvidence,
  type Evidence,
} from '../evidence.js';
import type { Ranking, Scored } from './rank.js';

/** A mechanism or measure with the words of its document that speak for it. */
export interface RecommendedItem extends Scored {
  readonly title: LocalText;
  readonly evidence: Evidence;
}

/** An experience pattern with the cell that names it. */
export interface RecommendedPattern extends Scored {
  readonly title: LocalText;
  readonly area: LocalText;
  readonly evidence: CellEvidence;
}

/** A ranking with its evidence; patterns that no signal leads to are left out. */
export interface Recommended {
  readonly mechanisms: readonly RecommendedItem[];
  readonly measures: readonly RecommendedItem[];
  readonly patterns: readonly RecommendedPattern[];
}

/** Puts names and evidence to a ranking. */
export function recommended(
  { mechanisms, measures, patterns }: Ranking,
  outline: Outline,
  document: Document,
): Recommended {
  const allMeasures = outline.paths.flatMap((path) => path.measures);
  return {
    mechanisms: mechanisms.flatMap((scored) => itemOf(scored, outline.mechanisms, document)),
    measures: measures.flatMap((scored) => itemOf(scored, allMeasures, document)),
    patterns: patterns.filter(({ score }) => score > 0).flatMap((scored) => patternOf(scored, outline, document)),
  };
}

/** The sentence of a document that speaks of a signal. */
export function signalEvidence({ anchor, quote }: AdviceSignal, document: Document): Evidence | null {
  const passage = findPassage(document, anchor);
  return passage ? sentenceHolding(passage, quote) : null;
}

function itemOf(scored: Scored, items: readonly OutlineItem[], document: Document): readonly RecommendedItem[] {
  const item = items.find(({ id }) => id === scored.id);
  const passage = item && findPassage(document, item.anchor);
  if (!item || !passage) return [];
  const quote = scored.contributions[0]?.signal.leads.find(({ to }) => to === scored.id)?.quote;
  const evidence = quote === undefined ? quoteSentences(passage, 0, 0) : sentenceHolding(passage, quote);
  return [{ ...scored, title: item.title, evidence }];
}

function patternOf(scored: Scored, { areas }: Outline, document: Document): readonly RecommendedPattern[] {
  const area = areas.find(({ patterns }) => patterns.some(({ id }) => id === scored.id));
  const pattern = area?.patterns.find(({ id }) => id === scored.id);
  const table = pattern && findTable(document, pattern.cell.table);
  const column = table?.columns.find(({ label }) => label === pattern?.cell.column);
  const evidence = pattern && table && column && cellAt(table, pattern.cell.rowIndex, column.index);
  return area && pattern && evidence ? [{ ...scored, title: pattern.title, area: area.title, evidence }] : [];
}
