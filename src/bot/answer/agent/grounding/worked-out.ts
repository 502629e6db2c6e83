import type { z } from 'zod';

import { tools, type Term } from '../../../../tools/index.js';
import type { ToolCall } from '../../../reply/reply.js';

/** What a call works out: each number as a term over its cells. */
type Read = (input: unknown) => readonly Term[];

/**
 * The numbers that a call works out, or sets beside each other; none of a call that computes nothing, or whose input
 * does not fit.
 */
export function workedOut({ tool, input }: ToolCall): readonly Term[] {
  return READERS[tool]?.(input) ?? [];
}

/** Reads input by its schema. */
function reads<Schema extends z.ZodType>(
  { input: schema }: { readonly input: Schema },
  terms: (input: z.output<Schema>) => readonly Term[],
): Read {
  return (input) => {
    const parsed = schema.safeParse(input);
    return parsed.success ? terms(parsed.data) : [];
  };
}

const READERS: Readonly<Partial<Record<string, Read>>> = {
  'growth-rate': reads(tools['growth-rate'], ({ base, value }) => [{ growth: [base, value] }]),
  'compound-growth': reads(tools['compound-growth'], ({ base, value }) => [{ growth: [base, value] }]),
  change: reads(tools.change, ({ earlier, later }) => [{ difference: [later, earlier] }]),
  'average-change': reads(tools['average-change'], ({ earlier, later }) => [{ difference: [later, earlier] }]),
  difference: reads(tools.difference, ({ minuend, subtrahend }) => [{ difference: [minuend, subtrahend] }]),
  ratio: reads(tools.ratio, ({ part, whole }) => [{ ratio: [part, whole] }]),
  sum: reads(tools.sum, ({ terms }) => [{ sum: terms }]),
  average: reads(tools.average, ({ terms }) => [{ average: terms }]),
  median: reads(tools.median, ({ terms }) => [{ median: terms }]),
  'mean-deviation': reads(tools['mean-deviation'], ({ terms }) => [{ meanDeviation: terms }]),
  'convert-unit': reads(tools['convert-unit'], ({ term }) => [term]),
  'rank-terms': reads(tools['rank-terms'], ({ terms }) => terms),
  'filter-terms': reads(tools['filter-terms'], ({ terms }) => terms),
  'rank-position': reads(tools['rank-position'], ({ terms }) => terms),
  'pair-terms': reads(tools['pair-terms'], ({ terms }) => terms),
};

/** Tools that choose among numbers set beside each other. */
const CHOOSING = new Set(['rank-terms', 'filter-terms', 'rank-position', 'pair-terms']);

export function isChoice({ tool }: Pick<ToolCall, 'tool'>): boolean {
  return CHOOSING.has(tool);
}
