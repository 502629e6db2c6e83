// "lianwen/tools": every deterministic tool as a plain function, and all of them as JSON for other programs.
export {
  average,
  averageChange,
  change,
  compoundGrowth,
  convertUnit,
  difference,
  growthRate,
  meanDeviation,
  median,
  ratio,
  sum,
} from './functions/computing.js';
export { filterTerms, pairTerms, rankPosition, rankRows, rankTerms } from './functions/ranking.js';
export { indicatorTable, listIndicators, lookUpCells, lookUpNumbers } from './functions/looking-up.js';
export { describeCorpus, findSentences, readPassage, readSection } from './functions/reading.js';
export { listOutline, locatePattern, matchPattern } from './functions/outline.js';
export { auditFigures, checkClaims, recommendPath } from './functions/judging.js';
export { jsonTools } from './json/json-tools.js';
export { InvalidToolCallError, UnknownPlaceError } from '../tools/index.js';

export type { PlainOutput } from '../bot/tool-results/plain-tool.js';
export type { JsonTool } from './json/json-tool.js';
export type { ToolFunction } from './functions/tool-function.js';
export type { KnowledgeIndex, Language } from '../knowledge/index.js';
export type {
  AuditReport,
  CellEvidence,
  CellPlace,
  CheckedClaim,
  ClaimReport,
  CompoundGrowth,
  Computation,
  Computed,
  Evidence,
  IndicatorTable,
  Measured,
  NumberPlace,
  OutlineList,
  Recommendation,
  SectionReading,
  Term,
} from '../tools/index.js';
