import { tools } from '../../tools/index.js';
import { asFunction } from './tool-function.js';

/**
 * The cells where rows and columns cross, row by row.
 *
 * @example
 * ```ts source="./looking-up.examples.ts#look-up-cells"
 * const cells = await lookUpCells({ document: PAPER, table: 'table-2', rows: [0], columns: [1, 2] }, knowledge);
 * assert.deepEqual(
 *   cells.map((one) => one.cell.raw),
 *   ['42.2', '70.7'],
 * );
 * ```
 */
export const lookUpCells = asFunction(tools['look-up-cells']);

/**
 * Numbers that the text states, by passage and offset; places where no exact number starts are left out.
 *
 * @example
 * ```ts source="./looking-up.examples.ts#look-up-numbers"
 * const place = { document: PAPER, passage: `${PAPER}#2.2-p1`, at: 116 };
 * const [stated] = await lookUpNumbers({ places: [place] }, knowledge);
 * assert.equal(stated?.quantity.value.toNumber(), 20.03);
 * ```
 */
export const lookUpNumbers = asFunction(tools['look-up-numbers']);

/**
 * The tables that hold values, with unit and periods.
 *
 * @example
 * ```ts source="./looking-up.examples.ts#list-indicators"
 * const [indicator] = await listIndicators({}, knowledge);
 * assert.equal(indicator?.table, 'table-2');
 * ```
 */
export const listIndicators = asFunction(tools['list-indicators']);

/**
 * An indicator as a table by its name, the number of its table, or the name of a row; or why there is none.
 *
 * @example
 * ```ts source="./looking-up.examples.ts#indicator-table"
 * const table = await indicatorTable({ name: '稀土', growth: 'computed' }, knowledge);
 * assert.equal(table.kind === 'table' && table.rows[0]?.label, '稀土');
 * ```
 */
export const indicatorTable = asFunction(tools['indicator-table']);
