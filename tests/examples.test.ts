import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { docExamples, readRegion } from './support/examples.js';
import { readSources, ROOT } from './support/source-imports.js';

const sources = readSources('src');
const examples = sources.flatMap(({ path }) => docExamples(path, readFileSync(join(ROOT, path), 'utf8')));
const exampleFiles = sources.map(({ path }) => path).filter((path) => path.endsWith('.examples.ts'));

/** The functions a module of examples exports: each runs by itself and throws where what it shows is wrong. */
async function exampleFunctions(path: string): Promise<Array<() => unknown>> {
  const module: Record<string, unknown> = await import(pathToFileURL(join(ROOT, path)).href);
  return Object.values(module).filter((value): value is () => unknown => typeof value === 'function');
}

describe('examples in doc comments', () => {
  it('are there', () => {
    expect(examples.length).toBeGreaterThan(0);
  });

  it.each(examples)('$place is the code of a region that the compiler checks', ({ source, code }) => {
    expect(source, 'the fence names no source="./name.examples.ts#region"').not.toBeNull();
    expect(code).toBe(readRegion(source ?? ''));
  });

  it.each(exampleFiles)('%s does what it says', async (path) => {
    const functions = await exampleFunctions(path);
    expect(functions.length).toBeGreaterThan(0);
    for (const example of functions) await example();
  });

  it('leave no region of an examples file unused', () => {
    const shown = new Set(examples.map(({ source }) => source));
    const regions = sources.flatMap(({ path }) =>
      Array.from(
        readFileSync(join(ROOT, path), 'utf8').matchAll(/^\s*\/\/#region (.+)$/gmu),
        ([, name]) => `${path}#${name}`,
      ),
    );
    expect(regions.filter((region) => !shown.has(region))).toEqual([]);
  });
});
