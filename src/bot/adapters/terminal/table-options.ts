import { WrongUsageError } from '../../errors/wrong-usage-error.js';
import type { TableShape } from '../../requests/indicators.js';
import type { TableFormat } from './invocation.js';

/** Options as given, by their names. */
type Given = ReadonlyMap<string, string>;

const FORMATS: readonly TableFormat[] = ['text', 'csv', 'md', 'svg', 'png'];
const ORDERS = { asc: 'lowest', desc: 'highest' } as const;

/** The options that need a table to be named. */
const SHAPING = ['periods', 'growth', 'unit', 'sort', 'order'];

/** @throws WrongUsageError for an unknown format, or one beside --json */
export function tableFormat(given: Given): TableFormat | undefined {
  const value = given.get('format');
  if (value === undefined) return undefined;
  if (given.has('json')) throw new WrongUsageError('format-beside-json');
  const format = FORMATS.find((one) => one === value);
  if (format !== undefined) return format;
  throw new WrongUsageError('invalid-value', { subject: '--format', allowed: FORMATS.join(', ') });
}

/** How a table is to be shaped; undefined where nothing is said of it. */
export function tableShape(given: Given): TableShape | undefined {
  if (!SHAPING.some((name) => given.has(name))) return undefined;
  const [periods, unit] = [given.get('periods'), given.get('unit')];
  const sort = sortOf(given);
  return {
    ...(periods !== undefined && { periods: periodList(periods) }),
    ...(unit !== undefined && { unit }),
    ...(given.has('growth') && { growth: 'computed' }),
    ...(sort !== undefined && { sort }),
  };
}

/** "2021,2022", with the commas and spaces of either language. */
function periodList(value: string): readonly string[] {
  const periods = value.split(/[,，、;；]/u).map((text) => text.trim());
  if (periods.every((text) => text !== '')) return periods;
  throw new WrongUsageError('invalid-value', { subject: '--periods', allowed: '2022; 2021,2022; 2019-2022' });
}

function sortOf(given: Given): TableShape['sort'] {
  const [column, order] = [given.get('sort'), given.get('order')];
  if (order !== undefined && column === undefined) throw new WrongUsageError('order-without-sort');
  if (column === undefined) return undefined;
  if (order === undefined) return { column, order: ORDERS.desc };
  if (order === 'asc' || order === 'desc') return { column, order: ORDERS[order] };
  throw new WrongUsageError('invalid-value', { subject: '--order', allowed: 'desc, asc' });
}

/**
 * @throws WrongUsageError where an option is given that needs the name of a table, and none is named; where an image
 *   that is no text has no file to go to
 */
export function checkTableOptions(given: Given, name: string | null): void {
  const format = given.get('format');
  const isImage = format === 'svg' || format === 'png';
  const needing = SHAPING.find((option) => given.has(option)) ?? (isImage ? 'format' : undefined);
  if (name === null && needing !== undefined) throw new WrongUsageError('name-needed', { subject: `--${needing}` });
  if (format === 'png' && !given.has('out')) throw new WrongUsageError('image-without-file');
}
