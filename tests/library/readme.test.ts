import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../support/source-imports.js';

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

// scripts/verify-library.ts compiles and runs the example.
describe('the library in the README', () => {
  it.each(['README.md', 'README.zh.md'])('is shown in %s by the code of the example project', (file) => {
    const shown = Array.from(read(file).matchAll(/```ts\n([\s\S]*?)```/gu), ([, code]) => code);
    expect(shown).toEqual([read('examples/library/src/start.ts')]);
  });
});
