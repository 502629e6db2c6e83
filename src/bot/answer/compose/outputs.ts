import type { Document, Passage, ScoredSentence } from '../../../knowledge/index.js';
import type {
  CellEvidence,
  OutlineList,
  PatternLocation,
  PatternMatch,
  SectionReading,
  ToolResult,
} from '../../../tools/index.js';

/** What the calls gave, by tool. */
export interface Outputs {
  readonly cells: readonly CellEvidence[];
  readonly documents: readonly Document[];
  readonly location: PatternLocation | null;
  readonly match: PatternMatch | null;
  readonly outline: OutlineList | null;
  readonly passage: Passage | null;
  readonly sections: readonly SectionReading[];
  readonly sentences: readonly ScoredSentence[];
  /** Every ranking, where a plan asks for more than one. */
  readonly rankings: readonly (readonly ScoredSentence[])[];
}

/** Sorts results by the tool that gave them. */
export function collectOutputs(results: readonly ToolResult[]): Outputs {
  const outputs = { ...NOTHING };
  for (const result of results) {
    switch (result.tool) {
      case 'describe-corpus':
        outputs.documents = result.output;
        break;
      case 'find-sentences':
        outputs.sentences = result.output;
        outputs.rankings = [...outputs.rankings, result.output];
        break;
      case 'list-outline':
        outputs.outline = result.output;
        break;
      case 'locate-pattern':
        outputs.location = result.output;
        break;
      case 'look-up-cells':
      case 'rank-rows':
        outputs.cells = result.output;
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
  return outputs;
}

const NOTHING: Outputs = {
  cells: [],
  documents: [],
  location: null,
  match: null,
  outline: null,
  passage: null,
  sections: [],
  sentences: [],
  rankings: [],
};
