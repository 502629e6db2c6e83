import { tools } from '../../tools/index.js';
import { asFunction } from './tool-function.js';

/**
 * The documents that are held, with their sections and tables.
 *
 * @example
 * ```ts source="./reading.examples.ts#describe-corpus"
 * const [paper] = await describeCorpus({}, knowledge);
 * assert.deepEqual(
 *   paper?.tables.map(({ name }) => name),
 *   ['table-1', 'table-2'],
 * );
 * ```
 */
export const describeCorpus = asFunction(tools['describe-corpus']);

/**
 * The sentences that fit a question best, best first. Whether one answers it is not judged here: `ask` does that.
 *
 * @example
 * ```ts source="./reading.examples.ts#find-sentences"
 * const query = 'Which technologies are at risk of a broken chain?';
 * const [best] = await findSentences({ query, language: 'en', limit: 1 }, knowledge);
 * assert.match(best?.passage.text ?? '', /光刻机/u);
 * ```
 */
export const findSentences = asFunction(tools['find-sentences']);

/**
 * A paragraph by its id; null where there is none.
 *
 * @example
 * ```ts source="./reading.examples.ts#read-passage"
 * const passage = await readPassage({ document: PAPER, passage: `${PAPER}#2.1-p1` }, knowledge);
 * assert.equal(passage?.section, '2.1');
 * ```
 */
export const readPassage = asFunction(tools['read-passage']);

/**
 * What each paragraph of a section opens with, and the sections in it; null where there is none.
 *
 * @example
 * ```ts source="./reading.examples.ts#read-section"
 * const reading = await readSection({ document: PAPER, section: '4.1' }, knowledge);
 * assert.equal(reading?.leads.length, 4);
 * ```
 */
export const readSection = asFunction(tools['read-section']);
