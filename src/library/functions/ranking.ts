import { tools } from '../../tools/index.js';
import { asFunction } from './tool-function.js';

/**
 * Numbers in order, highest or lowest first; those without a number are left out.
 *
 * @example
 * ```ts source="./ranking.examples.ts#rank-terms"
 * const [first] = await rankTerms({ terms: [cell(0, 2), cell(1, 2)], order: 'highest' }, knowledge);
 * assert.equal(first?.index, 1);
 * ```
 */
export const rankTerms = asFunction(tools['rank-terms']);

/**
 * The numbers beyond thresholds, which are exact decimals in the unit of each.
 *
 * @example
 * ```ts source="./ranking.examples.ts#filter-terms"
 * const limits = [{ comparison: 'above' as const, value: '100' }];
 * const kept = await filterTerms({ terms: [cell(0, 2), cell(1, 2)], limits }, knowledge);
 * assert.deepEqual(
 *   kept.map(({ index }) => index),
 *   [1],
 * );
 * ```
 */
export const filterTerms = asFunction(tools['filter-terms']);

/**
 * The two numbers that lie closest together or furthest apart; null where fewer than two terms hold numbers.
 *
 * @example
 * ```ts source="./ranking.examples.ts#pair-terms"
 * const pair = await pairTerms({ terms: [cell(0, 2), cell(1, 2), cell(2, 2)], apart: 'least' }, knowledge);
 * assert.deepEqual([pair?.lower.index, pair?.higher.index], [2, 1]);
 * ```
 */
export const pairTerms = asFunction(tools['pair-terms']);

/**
 * The rank of one number among others; null where it is none.
 *
 * @example
 * ```ts source="./ranking.examples.ts#rank-position"
 * const terms = [cell(0, 2), cell(1, 2)];
 * const position = await rankPosition({ terms, index: 0, order: 'highest' }, knowledge);
 * assert.deepEqual([position?.rank, position?.of], [2, 2]);
 * ```
 */
export const rankPosition = asFunction(tools['rank-position']);

/**
 * The rows of a table in the order of a column.
 *
 * @example
 * ```ts source="./ranking.examples.ts#rank-rows"
 * const asked = { document: PAPER, table: 'table-2', column: 2, order: 'highest', limit: 2 } as const;
 * const found = await rankRows(asked, knowledge);
 * assert.deepEqual(
 *   found.map(({ row }) => row.label),
 *   ['机电产品', '高新技术产品'],
 * );
 * ```
 */
export const rankRows = asFunction(tools['rank-rows']);
