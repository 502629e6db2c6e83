import type { Passage, ScoredSentence } from '../../../knowledge/index.js';
import type {
  CellEvidence,
  Computed,
  NoRecommendation,
  OutlineKind,
  OutlineList,
  RankPosition,
  Recommendation,
  ToolResult,
} from '../../../tools/index.js';
import type { BriefSubject } from '../plan/plan.js';

/** What the calls for a brief gave, by what it is for. */
export interface BriefMaterial {
  readonly subject: BriefSubject;
  /** Sentences by how they fit the topic. */
  readonly topical: readonly ScoredSentence[];
  /** Sentences by how they fit the risks of the topic. */
  readonly risky: readonly ScoredSentence[];
  /** The cells of the topic's rows. */
  readonly cells: readonly CellEvidence[];
  readonly growths: readonly Computed[];
  /** Where rows stand among all. */
  readonly ranks: readonly RankPosition[];
  readonly outlines: readonly OutlineList[];
  /** Paragraphs of the measures that the topic names. */
  readonly passages: readonly Passage[];
  /** The path for the industry that the topic describes; null where it describes none. */
  readonly path: Recommendation | null;
}

/** Sorts the results of a brief's plan. */
export function materialOf(subject: BriefSubject, results: readonly ToolResult[]): BriefMaterial {
  const [topical = [], risky = []] = results.flatMap((one) => (one.tool === 'find-sentences' ? [one.output] : []));
  const computations = results.flatMap((one) => (one.tool === 'growth-rate' ? [one.output] : []));
  const lists = results.flatMap((one) => (one.tool === 'list-outline' ? [one.output] : []));
  const paths = results.flatMap((one) => (one.tool === 'recommend-path' ? [one.output] : []));
  return {
    subject,
    topical,
    risky,
    cells: results.flatMap((one) => (one.tool === 'look-up-cells' ? one.output : [])),
    growths: computations.filter((one) => one.outcome === 'computed'),
    ranks: results.flatMap((one) => (one.tool === 'rank-position' && one.output ? [one.output] : [])),
    outlines: lists.filter((list) => list !== null),
    passages: results.flatMap((one) => (one.tool === 'read-passage' && one.output ? [one.output] : [])),
    path: paths.find(isToldInWords) ?? null,
  };
}

/** A name alone can lie near a signal by its meaning; a description says it in words. */
function isToldInWords(path: Recommendation | NoRecommendation): path is Recommendation {
  return 'mentions' in path && path.mentions.some(({ holds, finding }) => holds && finding.by !== 'meaning');
}

/** The lists of one level of the outline. */
export function listsOf(kind: OutlineKind, { outlines }: BriefMaterial): readonly OutlineList[] {
  return outlines.filter((list) => list.kind === kind && list.entries.length > 0);
}
