// Writes the JSON schemas of the command line's input and output to schemas/. Run it after a change of the
// zod schemas: `npx tsx scripts/write-schemas.ts`; a test fails while the files are behind.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

import { publishedSchemas } from '../src/bot/adapters/terminal/published-schemas.js';

const folder = resolve(dirname(fileURLToPath(import.meta.url)), '..', 'schemas');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const [name, text] of publishedSchemas()) writeFileSync(join(folder, name), text);
