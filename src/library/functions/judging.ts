import { tools } from '../../tools/index.js';
import { asFunction } from './tool-function.js';

/**
 * Each claim of a text: supported, contradicted, or unverifiable.
 *
 * @example
 * ```ts source="./judging.examples.ts#check-claims"
 * const report = await checkClaims({ text: 'Rare earth exports fell in 2022.' }, knowledge);
 * assert.equal(report.verdict, 'contradicted');
 * ```
 */
export const checkClaims = asFunction(tools['check-claims']);

/**
 * Published growth, totals and shares against what the numbers beside them come to.
 *
 * @example
 * ```ts source="./judging.examples.ts#audit-figures"
 * const { findings } = await auditFigures({}, knowledge);
 * assert.ok(findings.every(({ verdict }) => verdict !== 'inconsistent'));
 * ```
 */
export const auditFigures = asFunction(tools['audit-figures']);

/**
 * Mechanisms, measures and patterns for a described industry, with the words that led to each; or why there are none.
 *
 * @example
 * ```ts source="./judging.examples.ts#recommend-path"
 * const advice = await recommendPath({ turns: ['我们的核心部件全部依赖进口。'] }, knowledge);
 * assert.equal('mechanisms' in advice && advice.mechanisms[0]?.id, 'technology');
 * ```
 */
export const recommendPath = asFunction(tools['recommend-path']);
