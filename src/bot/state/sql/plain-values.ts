import type { Query } from 'drizzle-orm';
import { z } from 'zod';

const values = z.array(z.union([z.string(), z.number(), z.null()]));

/**
 * The values of a statement, as every driver takes them. U+0000, which PostgreSQL refuses in a text, becomes U+FFFD.
 */
export function plainValues({ params }: Query): Array<string | number | null> {
  return values
    .parse(params)
    .map((value) => (typeof value === 'string' ? value.replaceAll('\u0000', '\uFFFD') : value));
}
