import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ROOT } from '../support/source-imports.js';

/**
 * Bytes of a packed package at the most: 38 MB of model, dictionary, corpus and its vectors, 4 MB of code, 18 MB of the
 * model's runtime for Linux; packed for all systems (scripts/verify-library.ts) it is 101 MB, of which 62 are runtimes. Half of what a
 * consumer would download with onnxruntime-node as a dependency.
 */
const MOST_BYTES = 107e6;

const packed = z
  .array(
    z.object({
      size: z.number(),
      files: z.array(z.object({ path: z.string(), size: z.number() })),
    }),
  )
  .length(1);

const manifestSchema = z.object({
  bin: z.record(z.string(), z.string()),
  exports: z.record(z.string(), z.union([z.string(), z.object({ types: z.string(), default: z.string() })])),
  dependencies: z.record(z.string(), z.string()),
  optionalDependencies: z.record(z.string(), z.string()),
  peerDependencies: z.record(z.string(), z.string()),
  peerDependenciesMeta: z.record(z.string(), z.object({ optional: z.literal(true) })),
});
const manifest = manifestSchema.parse(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')));
const entries = Object.values(manifest.exports).flatMap((entry) =>
  typeof entry === 'string' ? [entry] : [entry.types, entry.default],
);

// Of what was built last, as `npm ci` and `npm run build` leave it: scripts would build it anew.
describe('the package, packed', () => {
  let paths: readonly string[] = [];
  let bytes = 0;
  beforeAll(() => {
    const output = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      cwd: ROOT,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const [only] = packed.parse(JSON.parse(output));
    paths = only?.files.map(({ path }) => path) ?? [];
    bytes = only?.size ?? 0;
  });

  it('holds what its entries name: code, types, and the command', () => {
    const named = [...entries, ...Object.values(manifest.bin)].map((path) => path.replace(/^\.\//u, ''));
    expect(named.filter((path) => !paths.includes(path))).toEqual([]);
  });

  it('holds what an answer needs: the paper, the model with its runtime, the dictionary, migrations, schemas', () => {
    const { platform, arch } = process;
    const needed = [
      'corpus/industrial-innovation/document.md',
      'models/multilingual-e5-small-zh-en/model_q4.onnx',
      'models/multilingual-e5-small-zh-en/tokenizer.json',
      'models/cc-cedict-glosses/glosses.bin',
      'models/paper-vectors/vectors.i16.bin',
      `dist/onnxruntime/${platform}/${arch}/onnxruntime_binding.node`,
      'dist/embedding-worker.js',
      'dist/question-worker.js',
      'dist/LICENSES.txt',
      'migrations/0000_state.sql',
      'schemas/ask-result.schema.json',
      'LICENSE',
      'THIRD-PARTY-NOTICES.md',
    ];
    expect(needed.filter((path) => !paths.includes(path))).toEqual([]);
  });

  it('holds no sources, tests, maps, settings or examples', () => {
    const known = /^(?:dist|corpus|models|migrations|schemas)\/|^(?:LICENSE|package\.json|[\w.-]+\.md)$/u;
    const unwanted = /\.map$|\.test\.|\.examples\.|(?<!\.d)\.ts$|(?:^|\/)\.|node_modules|\.tsbuildinfo$/u;
    expect(paths.filter((path) => !known.test(path) || unwanted.test(path))).toEqual([]);
  });

  it('holds the declarations that its entries lead to, and no others', () => {
    const types = paths.filter((path) => path.endsWith('.d.ts'));
    expect(types.length).toBeGreaterThan(entries.length / 2);
    expect(types.toSorted()).toEqual([...declarations()].toSorted());
  });

  it('is no larger than what it carries', () => {
    expect(bytes).toBeLessThan(MOST_BYTES);
  });
});

/** The declarations that the entries lead to, read here independently of the build. */
function declarations(): ReadonlySet<string> {
  const found = new Set<string>();
  const read = (path: string): void => {
    if (found.has(path) || !existsSync(join(ROOT, path))) return;
    found.add(path);
    for (const [, specifier = ''] of readFileSync(join(ROOT, path), 'utf8').matchAll(
      /['"](\.{1,2}\/[^'"]+)\.js['"]/gu,
    )) {
      read(join(path, '..', `${specifier}.d.ts`));
    }
  };
  for (const entry of entries.filter((path) => path.endsWith('.d.ts'))) read(entry.replace('./', ''));
  return found;
}

describe('what a consumer installs', () => {
  it('is required for types alone: everything else is bundled, optional, or their own', () => {
    expect(Object.keys(manifest.dependencies)).toEqual(['decimal.js', 'zod']);
    expect(Object.keys(manifest.peerDependenciesMeta)).toEqual(Object.keys(manifest.peerDependencies));
  });

  it('runs no script that a consumer’s npm would have to allow, but of an optional package', () => {
    const lock = z
      .object({
        packages: z.record(
          z.string(),
          z.object({
            hasInstallScript: z.boolean().optional(),
            dev: z.boolean().optional(),
            optional: z.boolean().optional(),
          }),
        ),
      })
      .parse(JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')));
    const scripts = Object.entries(lock.packages).filter(
      ([, { hasInstallScript, dev }]) => hasInstallScript === true && dev !== true,
    );
    expect(scripts.map(([path, { optional }]) => [path, optional])).toEqual([['node_modules/hnswlib-node', true]]);
  });
});
