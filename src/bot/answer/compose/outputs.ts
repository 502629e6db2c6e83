import type { Document, Passage, ScoredSentence } from '../../../knowledge/index.js';
import type {
  CellEvidence,
  ClaimReport,
  Computation,
  CompoundGrowth,
  IndexedResult,
  Measured,
  NoRecommendation,
  OutlineList,
  PatternLocation,
  PatternMatch,
  RankPosition,
  Recommendation,
  SectionReading,
  TermPair,
  ToolResult,
} from '../../../tools/index.js';

/** What the calls gave, by tool. */
export interface Outputs {
  /** What was found out about a statement. */
  readonly claims: ClaimReport | null;
  readonly cells: readonly CellEvidence[];
  /** Results of computing tools, in order. */
  readonly computations: readonly (Computation | CompoundGrowth)[];
  /** The asked numbers again, each in the unit that was asked for. */
  readonly conversions: readonly Computation[];
  /** Numbers that the text states. */
  readonly numbers: readonly Measured[];
  readonly position: RankPosition | null;
  readonly pair: TermPair | null;
  /** Terms chosen by rank or threshold. */
  readonly chosen: readonly IndexedResult[] | null;
  readonly documents: readonly Document[];
  readonly location: PatternLocation | null;
  readonly match: PatternMatch | null;
  readonly outline: OutlineList | null;
  /** Every list and every place of a pattern, where a plan asks for more than one. */
  readonly outlines: readonly OutlineList[];
  readonly locations: readonly PatternLocation[];
  readonly passage: Passage | null;
  readonly recommendations: readonly (Recommendation | NoRecommendation)[];
  readonly sections: readonly SectionReading[];
  readonly sentences: readonly ScoredSentence[];
  /** Every ranking, where a plan asks for more than one. */
  readonly rankings: readonly (readonly ScoredSentence[])[];
}

/** Sorts results by the tool that gave them. */
export function collectOutputs(results: readonly ToolResult[]): Outputs {
  const outputs = { ...NOTHING };
  for (const result of results) {
    if (isComputing(result)) collectComputed(result, outputs);
    else if (result.tool === 'recommend-path') outputs.recommendations = [...outputs.recommendations, result.output];
    else if (result.tool === 'check-claims') outputs.claims = result.output;
    else if (isOfOutline(result)) collectOutline(result, outputs);
    else if (!isUnplanned(result)) collectRead(result, outputs);
  }
  return outputs;
}

type AdviceResult = Extract<ToolResult, { readonly tool: 'recommend-path' }>;
type ClaimResult = Extract<ToolResult, { readonly tool: 'check-claims' }>;
type OutlineResult = Extract<ToolResult, { readonly tool: 'list-outline' | 'locate-pattern' }>;
type ReadResult = Exclude<ToolResult, AdviceResult | ClaimResult | ComputingResult | OutlineResult | UnplannedResult>;

function isOfOutline(result: ToolResult): result is OutlineResult {
  return result.tool === 'list-outline' || result.tool === 'locate-pattern';
}

function collectOutline(result: OutlineResult, outputs: Collected): void {
  if (result.tool === 'list-outline') {
    outputs.outline = result.output;
    if (result.output) outputs.outlines = [...outputs.outlines, result.output];
  } else {
    outputs.location = result.output;
    if (result.output) outputs.locations = [...outputs.locations, result.output];
  }
}

function collectRead(result: ReadResult, outputs: Collected): void {
  switch (result.tool) {
    case 'describe-corpus':
      outputs.documents = result.output;
      break;
    case 'find-sentences':
      outputs.sentences = result.output;
      outputs.rankings = [...outputs.rankings, result.output];
      break;
    case 'look-up-cells':
    case 'rank-rows':
      outputs.cells = [...outputs.cells, ...result.output];
      break;
    case 'look-up-numbers':
      outputs.numbers = [...outputs.numbers, ...result.output];
      break;
    case 'match-pattern':
      outputs.match = result.output;
      break;
    case 'read-passage':
      outputs.passage = result.output;
      break;
    case 'read-section':
      outputs.sections = result.output ? [...outputs.sections, result.output] : outputs.sections;
  }
}

const NOTHING: Outputs = {
  claims: null,
  cells: [],
  computations: [],
  conversions: [],
  numbers: [],
  position: null,
  pair: null,
  chosen: null,
  documents: [],
  location: null,
  match: null,
  outline: null,
  outlines: [],
  locations: [],
  passage: null,
  recommendations: [],
  sections: [],
  sentences: [],
  rankings: [],
};

const COMPUTING = [
  'average',
  'average-change',
  'change',
  'compound-growth',
  'convert-unit',
  'difference',
  'filter-terms',
  'growth-rate',
  'mean-deviation',
  'median',
  'pair-terms',
  'rank-position',
  'rank-terms',
  'ratio',
  'sum',
] as const satisfies readonly ToolResult['tool'][];

type ComputingResult = Extract<ToolResult, { readonly tool: (typeof COMPUTING)[number] }>;

function isComputing(result: ToolResult): result is ComputingResult {
  return COMPUTING.some((tool) => tool === result.tool);
}

/** Tools whose results are composed by themselves, or that no plan asks for. */
const UNPLANNED = [
  'audit-figures',
  'indicator-table',
  'list-indicators',
] as const satisfies readonly ToolResult['tool'][];

type UnplannedResult = Extract<ToolResult, { readonly tool: (typeof UNPLANNED)[number] }>;

function isUnplanned(result: ToolResult): result is UnplannedResult {
  return UNPLANNED.some((tool) => tool === result.tool);
}

type Collected = { -readonly [Key in keyof Outputs]: Outputs[Key] };

function collectComputed(result: ComputingResult, outputs: Collected): void {
  switch (result.tool) {
    case 'filter-terms':
    case 'rank-terms':
      outputs.chosen = result.output;
      break;
    case 'convert-unit':
      outputs.conversions = [...outputs.conversions, result.output];
      break;
    case 'pair-terms':
      outputs.pair = result.output;
      break;
    case 'rank-position':
      outputs.position = result.output;
      break;
    default:
      outputs.computations = [...outputs.computations, result.output];
  }
}
