// The layer's public face: a hand-written list, types apart.
export {
  cellAt,
  cellNamed,
  documentsOf,
  findDocument,
  findPassage,
  findSection,
  findTable,
  quoteSentences,
  sentenceAt,
} from './evidence.js';
export { factUnits } from './checking/in-prose/fact-units.js';
export { saysAll } from './checking/in-prose/align-fact.js';
export { withoutAttribution } from './checking/attribution.js';
export { firstAlike, inFirstWords } from './checking/words/prose-words.js';
export { measureMention, numbersIn } from './computing/number-place.js';
export { cellAtPlace } from './computing/operand.js';
export { resultKind, shareInputs, type ResultKind } from './computing/result-kind.js';
export { periodOfTerm } from './computing/period-of-term.js';
export { partsOfTerm, placesOfTerm } from './computing/places-of-term.js';
export { beginCheck, checkText } from './check-claims.js';
export { claimTokens } from './checking/claim-tokens.js';
export { isContextName } from './checking/tokens/is-name-of.js';
export { isWordIn, isWordOf } from './checking/tokens/is-word-of.js';
export { argumentProblem, type ArgumentProblem } from './argument-problem.js';
export { isTooDeep, TOO_DEEP } from './too-deep.js';
export { UnknownPlaceError } from './unknown-place-error.js';
export { InvalidToolCallError } from './invalid-tool-call-error.js';
export { statedNumberAt, statedNumbers } from './prose/stated-numbers.js';
export { runTool, tools } from './run-tool.js';

export type { CellEvidence, Evidence } from './evidence.js';
export type { NameTarget } from './checking/claim-names.js';
export type { Token as ClaimToken } from './checking/tokens/token.js';
export type { Meaning } from './checking/words/meanings.js';
export type { FactUnit } from './checking/in-prose/fact-units.js';
export type { Caution, Computation, Computed, Obstacle } from './computing/computation.js';
export type { IndexedResult } from './computing/compute-each.js';
export type { NumberPlace } from './computing/number-place.js';
export type { CellPlace, Measured, NumberEvidence } from './computing/operand.js';
export type { Term } from './computing/term.js';
export type { AuditConflict, AuditDoubt, AuditFinding, AuditReport } from './auditing/finding.js';
export type { CheckedClaim, ClaimReport, Verdict } from './check-claims.js';
export type { CompoundGrowth } from './compound-growth.js';
export { meets, type Comparison } from './filter-terms.js';
export type { NumberRole, StatedNumber, Surroundings } from './prose/stated-numbers.js';
export type { Ranked } from './rank-terms.js';
export type { TermPair } from './pair-terms.js';
export type { RankPosition } from './rank-position.js';
export type { PatternMatch } from './match-pattern.js';
export type {
  IndicatorCell,
  IndicatorColumn,
  IndicatorRow,
  IndicatorTable,
  NoIndicatorTable,
} from './indicators/shaped-table.js';
export type { GrowthBasis } from './indicators/row-growth.js';
export { cellsTable } from './indicators/cells-table.js';
export { indicatorName } from './indicators/names.js';
export type { Indicator } from './list-indicators.js';
export type { OutlineEntry, OutlineList } from './list-outline.js';
export type { OutlineKind } from './outline-names.js';
export type { PatternLocation } from './locate-pattern.js';
export type { NoRecommendation, Recommendation } from './recommend-path.js';
export { signalEvidence } from './recommending/recommended.js';
export type { RecommendedItem, RecommendedPattern } from './recommending/recommended.js';
export type { Scored } from './recommending/rank.js';
export type { SignalFinding, SignalMention } from './recommending/signal-reader.js';
export type { Alternative } from './recommending/what-if.js';
export type { SectionReading } from './read-section.js';
export type { Tool } from './tool.js';
export type { ToolInput, ToolName, ToolOutput, ToolRequest, ToolResult } from './run-tool.js';
