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
const known = [manifest.dependencies, manifest.peerDependencies].flatMap((packages) => Object.keys(packages));

/** @param {string} specifier a package, or a file in one */
function isKnown(specifier) {
  if (builtinModules.includes(specifier.replace(/^node:/u, ''))) return true;
  return known.some((name) => specifier === name || specifier.startsWith(`${name}/`));
}

/** @type {Set<string>} */
const kept = new Set();

/** @param {string} file */
function keep(file) {
  if (kept.has(file)) return;
  kept.add(file);
  for (const [, specifier = ''] of readFileSync(file, 'utf8').matchAll(SPECIFIER)) {
    if (specifier.startsWith('.')) keep(join(dirname(file), specifier.replace(/\.js$/u, '.d.ts')));
    else if (!isKnown(specifier)) throw new Error(`${file} names ${specifier}, which a consumer does not have.`);
  }
}

for (const { types } of Object.values(manifest.exports)) if (types) keep(join(ROOT, types));

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
