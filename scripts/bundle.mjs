// Bundles the command line, the public library and the workers into one flat folder: dist/, or the
// folder given as first argument. Declarations are tsc's work.
//
// Why a bundle: a cold process spends more time finding the hundreds of files of LangChain, zod and
// others than running them (figures: docs/decisions/2026-11-23-bundle.md). Why flat: a chunk may hold
// code of any folder, so `new URL('./embed-worker.js', import.meta.url)` finds a worker only if all
// output stands in one folder.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { licenceTexts } from './licence-texts.mjs';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const ENTRIES = ['src/bot/main.ts', 'src/index.ts'];
const WORKER = /[-.]worker\.ts$/;

// Stay outside the bundle: what holds native code, and what may be missing at run time.
const NATIVE = ['onnxruntime-node', 'hnswlib-node'];

// Some bundled packages are CommonJS and call `require` for Node's own modules.
const REQUIRE_FOR_COMMONJS = [
  `import { createRequire as createRequireForCommonJs } from 'node:module';`,
  `const require = createRequireForCommonJs(import.meta.url);`,
].join('\n');

/** @returns {string[]} the worker entry files, as paths from the project's root */
function workerEntries() {
  return readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => WORKER.test(file))
    .map((file) => join('src', file));
}

/** @returns {string[]} packages that are resolved when the program runs */
function externalPackages() {
  const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  return [...new Set([...NATIVE, ...Object.keys(manifest.optionalDependencies ?? {})])];
}

const out = resolve(process.argv[2] ?? join(ROOT, 'dist'));
const { metafile, outputFiles } = await build({
  absWorkingDir: ROOT,
  entryPoints: [...ENTRIES, ...workerEntries()],
  outdir: out,
  entryNames: '[name]',
  chunkNames: '[name]-[hash]',
  bundle: true,
  splitting: true,
  platform: 'node',
  target: 'node20.20',
  format: 'esm',
  external: externalPackages(),
  banner: { js: REQUIRE_FOR_COMMONJS },
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true,
  write: false,
});
// Written only now: a build that fails leaves what was there.
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
for (const file of outputFiles) writeFileSync(file.path, file.contents);
// tests/cold-start.test.ts reads from it which packages a chunk holds.
writeFileSync(join(out, 'metafile.json'), JSON.stringify(metafile));
writeFileSync(join(out, 'LICENSES.txt'), licenceTexts(ROOT, Object.keys(metafile.inputs)));
