// What the command line does, as functions over an open knowledge. Each gives the object that the command of its name
// writes with --json, and throws an AdvisorError with the code INVALID_INPUT where it is called with another request.
import type { Question } from '../bot/answer/index.js';
import type { BriefRequest, BriefResult } from '../bot/briefing/index.js';
import { checkDocument } from '../bot/check-document.js';
import { checkText, type ClaimReply, type TextToCheck } from '../bot/claims/index.js';
import { draftText, questionText } from '../bot/question-text.js';
import type { Reply } from '../bot/reply/reply.js';
import { indicatorList, indicatorNamed, type IndicatorAsked } from '../bot/requests/indicators.js';
import { auditDocuments } from '../bot/results/audit-documents.js';
import { auditResult } from '../bot/results/audit-result.js';
import { indicatorTableResult } from '../bot/results/indicator-result.js';
import { recommendResult } from '../bot/results/recommend-result.js';
import type { AuditResult, IndicatorTableResult, RecommendResult, SearchHit } from '../bot/results/schemas.js';
import { searchHits, USUAL_HITS } from '../bot/results/search-hits.js';
import type { KnowledgeIndex } from '../knowledge/index.js';
import type { Indicator } from '../tools/index.js';
import { adviserOver, brieferOver } from './advisers.js';
import { checkCall } from './check-request.js';
import type { Audit, Description, InDocument, Search } from './requests.js';

/**
 * Answers a question: quoted, computed, or refused.
 *
 * @example
 * ```ts source="./library.examples.ts#growth"
 * const reply = await ask({ text: 'How much did rare earth exports grow from 2021 to 2022?' }, knowledge);
 * assert.equal(reply.figures[0]?.formula, '(70.7 − 42.2) ÷ 42.2 × 100');
 * assert.equal(reply.figures[0].inputs[0]?.row, '稀土');
 * ```
 *
 * @throws AdvisorError: INVALID_INPUT, EMPTY_INPUT, INPUT_TOO_LONG beyond 20,000 characters, UNKNOWN_DOCUMENT
 */
export async function ask(question: Question, knowledge: KnowledgeIndex): Promise<Reply> {
  checkCall('ask', question, knowledge);
  return adviserOver(knowledge).answer(question);
}

/**
 * Checks each claim of a text against the documents. A number that comes close is not supported: it is contradicted,
 * with the right one beside it.
 *
 * @example
 * ```ts source="./library.examples.ts#check"
 * const { verdict, claims } = await check({ text: '2022年稀土出口额为70.7亿元。' }, knowledge);
 * assert.equal(verdict, 'supported');
 * assert.equal(claims[0]?.found?.value, 70.7);
 * ```
 *
 * @throws AdvisorError: INVALID_INPUT, EMPTY_INPUT, INPUT_TOO_LONG beyond 100,000 characters, UNKNOWN_DOCUMENT
 */
export async function check(asked: TextToCheck, knowledge: KnowledgeIndex): Promise<ClaimReply> {
  checkCall('check', asked, knowledge);
  checkDocument(asked.document, knowledge.corpus);
  return checkText({ ...asked, text: draftText(asked.text) }, knowledge);
}

/**
 * Recommends mechanisms, measures and patterns for a described industry, best first; the lists are empty where the
 * description is refused.
 *
 * @example
 * ```ts source="./library.examples.ts#recommend"
 * const description = '我们做光刻设备，核心部件全部依赖进口，国内没有供应商。';
 * const { mechanisms, signals } = await recommend({ description }, knowledge);
 * assert.equal(mechanisms[0]?.id, 'technology');
 * assert.ok(signals.some(({ holds }) => holds));
 * ```
 *
 * @throws AdvisorError as {@link ask}
 */
export async function recommend(described: Description, knowledge: KnowledgeIndex): Promise<RecommendResult> {
  checkCall('recommend', described, knowledge);
  const { description, ...asked } = described;
  return recommendResult(await ask({ ...asked, text: description, purpose: 'advice' }, knowledge));
}

/**
 * The passages nearest to a query, in either language, scores falling.
 *
 * @example
 * ```ts source="./library.examples.ts#search"
 * const [best] = await search({ query: '供应链的多元化', limit: 3 }, knowledge);
 * assert.match(best?.text ?? '', /多元化/u);
 * ```
 *
 * @throws AdvisorError: INVALID_INPUT, EMPTY_INPUT, INPUT_TOO_LONG, UNKNOWN_DOCUMENT
 */
export async function search(asked: Search, knowledge: KnowledgeIndex): Promise<SearchHit[]> {
  checkCall('search', asked, knowledge);
  const { query, document, limit = USUAL_HITS } = asked;
  return searchHits({ query: questionText(query), document, limit }, knowledge);
}

/**
 * A brief of one or two pages on a topic, in sections of gated blocks, or a refusal.
 *
 * @example
 * ```ts source="./library.examples.ts#brief"
 * const result = await brief({ topic: '成品油', length: 'short' }, knowledge);
 * assert.equal(result.kind, 'brief');
 * ```
 *
 * @throws AdvisorError as {@link ask}
 */
export async function brief(request: BriefRequest, knowledge: KnowledgeIndex): Promise<BriefResult> {
  checkCall('brief', request, knowledge);
  return brieferOver(knowledge).brief(request);
}

/**
 * The tables that hold values, with unit and periods.
 *
 * @example
 * ```ts source="./library.examples.ts#indicators"
 * const [exports] = await indicators({}, knowledge);
 * assert.deepEqual(exports?.periods, ['2021', '2022']);
 * ```
 *
 * @throws AdvisorError: INVALID_INPUT, UNKNOWN_DOCUMENT
 */
export async function indicators(within: InDocument, knowledge: KnowledgeIndex): Promise<readonly Indicator[]> {
  checkCall('indicators', within, knowledge);
  return indicatorList(within, knowledge);
}

/**
 * One table by its name or number, or its rows of a name; with computed growth, in another unit, sorted.
 *
 * @example
 * ```ts source="./library.examples.ts#table"
 * const { rows } = await indicatorTable({ name: '稀土', growth: 'computed' }, knowledge);
 * assert.ok(rows[0]?.cells.some(({ formula }) => formula === '(70.7 − 42.2) ÷ 42.2 × 100'));
 * ```
 *
 * @throws AdvisorError: INVALID_INPUT, UNKNOWN_DOCUMENT, UNKNOWN_INDICATOR, AMBIGUOUS_INDICATOR, UNKNOWN_PERIOD,
 *   UNKNOWN_COLUMN, NO_GROWTH, INCOMPATIBLE_UNITS
 */
export async function indicatorTable(asked: IndicatorAsked, knowledge: KnowledgeIndex): Promise<IndicatorTableResult> {
  checkCall('indicatorTable', asked, knowledge);
  return indicatorTableResult(await indicatorNamed(asked, knowledge));
}

/**
 * Recomputes every published figure that its own source lets one recompute, and lists where a document contradicts
 * itself.
 *
 * @example
 * ```ts source="./library.examples.ts#audit"
 * const { findings } = await audit({ language: 'en' }, knowledge);
 * assert.ok(findings.every(({ verdict }) => verdict !== 'inconsistent'));
 * ```
 *
 * @throws AdvisorError: INVALID_INPUT, UNKNOWN_DOCUMENT
 */
export async function audit(asked: Audit, knowledge: KnowledgeIndex): Promise<AuditResult> {
  checkCall('audit', asked, knowledge);
  const { document, language = 'zh' } = asked;
  return auditResult(await auditDocuments(document, knowledge), language);
}
