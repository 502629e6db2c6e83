import { tools } from '../../tools/index.js';
import { asFunction } from './tool-function.js';

/**
 * One level of a document’s outline, in its order; null where it has none.
 *
 * @example
 * ```ts source="./outline.examples.ts#list-outline"
 * const list = await listOutline({ document: PAPER, kind: 'mechanisms' }, knowledge);
 * assert.deepEqual(
 *   list?.entries.map(({ id }) => id),
 *   ['technology', 'allocation', 'structure'],
 * );
 * ```
 */
export const listOutline = asFunction(tools['list-outline']);

/**
 * The area that an experience pattern belongs to; null where there is no such pattern.
 *
 * @example
 * ```ts source="./outline.examples.ts#locate-pattern"
 * const location = await locatePattern({ document: PAPER, pattern: 'area-9-2' }, knowledge);
 * assert.equal(location?.area.title.zh, '发展绿色供应链');
 * ```
 */
export const locatePattern = asFunction(tools['locate-pattern']);

/**
 * The experience pattern that fits a description in other words; null where none is near enough.
 *
 * @example
 * ```ts source="./outline.examples.ts#match-pattern"
 * const match = await matchPattern({ document: PAPER, query: '绿色的物流', language: 'zh' }, knowledge);
 * assert.equal(match?.pattern.id, 'area-9-2');
 * ```
 */
export const matchPattern = asFunction(tools['match-pattern']);
