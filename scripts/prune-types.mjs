// Leaves in dist/types what the package's entries lead to, and no more: tsc emits a declaration for each source file.
// What is left may name only packages that a consumer has.
import { readFileSync, readdirSync, rmSync, rmdirSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const TYPES = join(ROOT, 'dist', 'types');
const SPECIFIER = /(?:\bfrom\s|\bimport\(|^import\s)\s*['"]([^'"]+)['"]/gmu;

const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const required = Object.keys(manifest.dependencies);
/** The one entry for those who have the packages that are theirs to bring. */
const FOR_PEERS = './langchain';

/** @type {(specifier: string, names: readonly string[]) => boolean} */
function isOf(specifier, names) {
  if (builtinModules.includes(specifier.replace(/^node:/u, ''))) return true;
  return names.some((name) => specifier === name || specifier.startsWith(`${name}/`));
}

/** @type {(file: string, packages: readonly string[], kept?: Set<string>) => Set<string>} */
function reached(file, packages, kept = new Set()) {
  if (kept.has(file)) return kept;
  kept.add(file);
  for (const [, specifier = ''] of readFileSync(file, 'utf8').matchAll(SPECIFIER)) {
    if (specifier.startsWith('.')) reached(join(dirname(file), specifier.replace(/\.js$/u, '.d.ts')), packages, kept);
    else if (!isOf(specifier, packages)) throw new Error(`${file} names ${specifier}, which a consumer does not have.`);
  }
  return kept;
}

const entries = Object.entries(manifest.exports).filter(([, { types }]) => types !== undefined);
const kept = new Set(
  entries.flatMap(([name, { types }]) => {
    const peers = name === FOR_PEERS ? Object.keys(manifest.peerDependencies) : [];
    return [...reached(join(ROOT, types), [...required, ...peers])];
  }),
);

// Deepest first, so that a folder is empty by the time it is looked at.
for (const entry of readdirSync(TYPES, { recursive: true, withFileTypes: true }).toReversed()) {
  const path = join(entry.parentPath, entry.name);
  if (entry.isFile() && !kept.has(path)) rmSync(path);
}
const folders = readdirSync(TYPES, { recursive: true, withFileTypes: true }).filter((entry) => entry.isDirectory());
for (const path of folders
  .map((entry) => join(entry.parentPath, entry.name))
  .toSorted()
  .toReversed()) {
  if (readdirSync(path).length === 0) rmdirSync(path);
}
