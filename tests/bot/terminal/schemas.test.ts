import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { publishedSchemas } from '../../../src/bot/adapters/terminal/published-schemas.js';
import { packageRoot } from '../../../src/bot/package-root.js';

const FOLDER = join(packageRoot(), 'schemas');

describe('the published JSON schemas', () => {
  it('are those of the zod schemas; `npx tsx scripts/write-schemas.ts` renews them', () => {
    const files = readdirSync(FOLDER).map((name): [string, string] => [name, readFileSync(join(FOLDER, name), 'utf8')]);
    expect(new Map(files)).toEqual(new Map(publishedSchemas()));
  });
});
