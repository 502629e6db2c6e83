// Bundles the command line, the public library and the workers into one flat folder: dist/, or the
// folder given as first argument. Declarations are tsc's work.
//
// Why a bundle: a cold process spends more time finding the hundreds of files of LangChain, zod and
// others than running them (figures: docs/decisions/2026-11-23-bundle.md). Why flat: a chunk may hold
// code of any folder, so `new URL('./embedding-worker.js', import.meta.url)` finds a worker only if all
// output stands in one folder.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { licenceTexts } from './licence-texts.mjs';
import { carryRuntime, runtimeBesideBundle, THIS_SYSTEM } from './model-runtime.mjs';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const ENTRIES = ['src/bot/main.ts', 'src/index.ts', 'src/library/tools.ts', 'src/library/langchain.ts'];
const WORKER = /[-.]worker\.ts$/;

/** @returns {string[]} the worker entry files, as paths from the project's root */
function workerEntries() {
  return readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => WORKER.test(file))
    .map((file) => join('src', file));
}

/** What is given to LangChain has to be made of the LangChain that it is given to. */
const FOR_LANGCHAIN = join(ROOT, 'src', 'library', 'langchain');

/**
 * Optional packages are resolved when the program runs: they hold native code, look for files of their own, or are a
 * font, and whoever installs Lianwen may leave them out. So are a consumer's own packages.
 *
 * @returns {(id: string, importer: string | undefined) => boolean}
 */
function isExternal() {
  const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const optional = Object.keys(manifest.optionalDependencies);
  const own = Object.keys(manifest.peerDependencies);
  /** @type {(id: string, names: readonly string[]) => boolean} */
  const isOf = (id, names) => names.some((name) => id === name || id.startsWith(`${name}/`));
  return (id, importer) => isOf(id, optional) || (importer?.startsWith(FOR_LANGCHAIN) === true && isOf(id, own));
}

/**
 * Names for entries, by which others find them: "main", "index", "embedding-worker".
 *
 * @param {string[]} files
 */
function named(files) {
  const entries = files.map((file) => [basename(file, '.ts'), file]);
  if (new Set(entries.map(([name]) => name)).size < entries.length) throw new Error('Two entries share a name.');
  return Object.fromEntries(entries);
}

const bundle = await rolldown({
  cwd: ROOT,
  input: named([...ENTRIES, ...workerEntries()]),
  platform: 'node',
  external: isExternal(),
  plugins: [runtimeBesideBundle],
  transform: { target: 'node20.20' },
});
const { output } = await bundle.generate({
  format: 'esm',
  entryFileNames: '[name].js',
  chunkFileNames: '[name]-[hash].js',
  comments: false,
});
await bundle.close();

/** @type {Record<string, string[]>} which files each chunk holds code of, as paths from the project's root */
const modules = {};
for (const chunk of output) {
  if (chunk.type !== 'chunk') throw new Error(`${chunk.fileName} is no code: the package finds its files itself.`);
  const held = Object.entries(chunk.modules).filter(([, { renderedLength }]) => renderedLength > 0);
  modules[chunk.fileName] = held.map(([path]) => relative(ROOT, path));
}

// Written only now: a build that fails leaves what was there.
const out = resolve(process.argv[2] ?? join(ROOT, 'dist'));
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
for (const chunk of output) {
  if (chunk.type === 'chunk') writeFileSync(join(out, chunk.fileName), chunk.code);
}
// tests/cold-start.test.ts reads from it which packages a run has loaded.
writeFileSync(join(out, 'modules.json'), JSON.stringify(modules));
writeFileSync(join(out, 'LICENSES.txt'), licenceTexts(ROOT, Object.values(modules).flat()));
carryRuntime(out, [THIS_SYSTEM]);
