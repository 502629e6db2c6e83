// Adds to package-lock.json the optional platform packages that it lacks.
//
// Why: a registry mirror that serves only this machine's platform answers 404 for the others' builds
// (of oxlint, oxfmt, oxc-parser, jieba). `npm install` then leaves them out of the lock, and `npm ci`
// refuses it: "Missing: @oxlint/binding-... from lock file". A stanza with the version the parent asks
// for is enough: npm skips it on every platform but its own.
//
// The stanzas have no `integrity`, and os, cpu and libc are read from the package's name. Run this after
// any `npm install` that changes such a package; on an open registry delete the lock and install anew.
import { readFileSync, writeFileSync } from 'node:fs';

/** @typedef {{ version?: string, dev?: boolean, optional?: boolean, os?: string[], cpu?: string[], libc?: string[], optionalDependencies?: Record<string, string> }} Stanza */

const LOCKFILE = 'package-lock.json';
const SYSTEMS = ['android', 'darwin', 'win32', 'freebsd', 'openharmony', 'linux'];
// Longer names first: "arm" is part of "arm64".
const PROCESSORS = ['arm64', 'x64', 'ia32', 'riscv64', 'ppc64', 's390x', 'loong64', 'wasm32', 'arm'];

/**
 * Every key under which npm would look for `name` from the package at `from`, nearest first.
 *
 * @param {string} from
 * @param {string} name
 */
function lookupKeys(from, name) {
  const parents = from === '' ? [] : from.split('/node_modules/');
  const keys = parents.map((_, depth) => parents.slice(0, depth + 1).join('/node_modules/'));
  return [...keys.toReversed().map((parent) => `${parent}/node_modules/${name}`), `node_modules/${name}`];
}

/**
 * What the package's name says of its platform; null where it names none.
 *
 * @param {string} name
 * @returns {Stanza | null}
 */
function platformOf(name) {
  const cpu = PROCESSORS.find((processor) => name.includes(processor));
  if (cpu === undefined) return null;
  if (cpu === 'wasm32') return { cpu: [cpu] };
  const os = SYSTEMS.find((system) => name.includes(system));
  if (os === undefined) return null;
  return {
    cpu: [cpu],
    os: [os],
    ...(os === 'linux' && { libc: [name.includes('musl') ? 'musl' : 'glibc'] }),
  };
}

/**
 * The stanza for one optional dependency; null where the lock has it or the name names no platform.
 *
 * @param {Record<string, Stanza>} packages
 * @param {string} from
 * @param {string} name
 * @returns {Stanza | null}
 */
function missingStanza(packages, from, name) {
  const parent = packages[from];
  const version = parent?.optionalDependencies?.[name] ?? '';
  const platform = platformOf(name);
  const isLocked = lookupKeys(from, name).some((key) => key in packages);
  if (platform === null || isLocked || !/^\d/.test(version)) return null;
  return { version, ...platform, ...(parent?.dev && { dev: true }), optional: true };
}

/**
 * @param {string} text the lockfile
 * @returns {{ packages: Record<string, Stanza> }}
 */
function parseLock(text) {
  return JSON.parse(text);
}

const lock = parseLock(readFileSync(LOCKFILE, 'utf8'));
const packages = { ...lock.packages };
for (const [from, parent] of Object.entries(lock.packages)) {
  for (const name of Object.keys(parent.optionalDependencies ?? {})) {
    const stanza = missingStanza(packages, from, name);
    if (stanza !== null) packages[`node_modules/${name}`] = stanza;
  }
}
// npm's own order: the project first, the rest by name.
const entries = Object.entries(packages).toSorted(([a], [b]) => a.localeCompare(b, 'en'));
writeFileSync(LOCKFILE, `${JSON.stringify({ ...lock, packages: Object.fromEntries(entries) }, null, 2)}\n`);
const added = entries.length - Object.keys(lock.packages).length;
process.stdout.write(`${LOCKFILE}: ${added} platform packages added\n`);
