// The public library's first entry: the adviser, and what the command line does, as functions. "lianwen/tools" and
// "lianwen/langchain" are the others (src/library).
export { ask, audit, brief, check, indicators, indicatorTable, recommend, search } from './library/commands.js';
export { openAdviser } from './library/open-adviser.js';
export { openKnowledge } from './library/open-knowledge.js';
export { AdvisorError } from './knowledge/index.js';

export type { OpenAdviser } from './library/open-adviser.js';
export type {
  AdviserOptions,
  Audit,
  Description,
  InDocument,
  KnowledgeOptions,
  ModelAddress,
  ModelOptions,
  Search,
} from './library/requests.js';
export type { ChatModel } from './bot/models/chat-model.js';
export type { Adviser, Question } from './bot/answer/index.js';
export type { Brief, Briefer, BriefReceipt, BriefRefusal, BriefRequest, BriefResult } from './bot/briefing/index.js';
export type { ClaimReply, JudgedClaim, TextToCheck } from './bot/claims/index.js';
export type {
  Block,
  CellAddress,
  Citation,
  Figure,
  FigureInput,
  Receipt,
  Reply,
  ReplyKind,
} from './bot/reply/reply.js';
export type { IndicatorAsked, TableShape } from './bot/requests/indicators.js';
export type { AuditResult, IndicatorTableResult, RecommendResult, SearchHit } from './bot/results/schemas.js';
export type { ErrorCode, ErrorFacts, IndexNotice, KnowledgeIndex, Language } from './knowledge/index.js';
export type { Indicator } from './tools/index.js';
