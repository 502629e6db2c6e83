import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROOT } from './source-imports.js';

/** The bundle of the source as it stands. */
export interface BuiltBin {
  /** Path of the command line's entry. */
  readonly bin: string;
  run(args: readonly string[]): FinishedRun;
}

export interface FinishedRun {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Packages of which the process, threads included, evaluated at least one file; in order. */
  readonly packages: readonly string[];
}

const PACKAGE = /node_modules\/(?<name>(?:@[^/]+\/)?[^/.][^/]*)\/(?!.*node_modules\/)/u;

/**
 * Builds the bundle below node_modules/.cache: inside the project, so that packages and the package root are found,
 * and out of the way of dist/. Its folder is named by what it is made from: the files of a run share it.
 */
export function buildBin(): BuiltBin {
  mkdirSync(CACHE, { recursive: true });
  const folder = join(CACHE, `${BIN_PREFIX}${digestOfInputs()}`);
  if (!existsSync(folder)) bundleInto(folder);
  const packages = packagesByChunk(folder);
  const bin = join(folder, 'main.js');
  return { bin, run: (args) => runWatched(bin, args, packages) };
}

const CACHE = join(ROOT, 'node_modules', '.cache');
const BIN_PREFIX = 'lianwen-bin-';

/** No run takes so long: a bundle this old is of no use to any. */
const KEPT_MILLISECONDS = 24 * 60 * 60 * 1000;

/** Hex digest of the sources, of what bundles them, and of the versions of packages. */
function digestOfInputs(): string {
  const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join('src', file));
  const scripts = readdirSync(join(ROOT, 'scripts')).filter((file) => file.endsWith('.mjs'));
  const files = [...sources, ...scripts.map((file) => join('scripts', file)), 'package.json', 'package-lock.json'];
  const hash = createHash('sha256');
  for (const file of files.toSorted())
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(ROOT, file)));
  return hash.digest('hex').slice(0, 32);
}

/** Made aside and renamed, for two test files may want it at once: then the second one's is as good as the first's. */
function bundleInto(folder: string): void {
  removeOldBundles();
  const aside = mkdtempSync(join(CACHE, `${BIN_PREFIX}aside-`));
  execFileSync(process.execPath, [join(ROOT, 'scripts', 'bundle.mjs'), aside], { cwd: ROOT });
  try {
    renameSync(aside, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
    rmSync(aside, { recursive: true, force: true });
  }
}

function removeOldBundles(): void {
  for (const name of readdirSync(CACHE).filter((one) => one.startsWith(BIN_PREFIX))) {
    const { mtimeMs } = statSync(join(CACHE, name), { throwIfNoEntry: false }) ?? { mtimeMs: Infinity };
    if (Date.now() - mtimeMs > KEPT_MILLISECONDS) rmSync(join(CACHE, name), { recursive: true, force: true });
  }
}

function packageOf(path: string): string[] {
  const name = PACKAGE.exec(path)?.groups?.['name'];
  return name === undefined ? [] : [name];
}

/** Which packages each file of the bundle holds code of. */
function packagesByChunk(folder: string): ReadonlyMap<string, readonly string[]> {
  const modules: Record<string, string[]> = JSON.parse(readFileSync(join(folder, 'modules.json'), 'utf8'));
  return new Map(Object.entries(modules).map(([chunk, paths]) => [chunk, paths.flatMap(packageOf)]));
}

/** Runs the command line under V8's coverage, which lists every script that was loaded, in whatever way. */
function runWatched(bin: string, args: readonly string[], chunks: ReadonlyMap<string, readonly string[]>): FinishedRun {
  const coverage = mkdtempSync(join(tmpdir(), 'lianwen-coverage-'));
  const environment = { ...process.env, NODE_V8_COVERAGE: coverage };
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    encoding: 'utf8',
    env: environment,
  });
  const loaded = loadedFiles(coverage);
  rmSync(coverage, { recursive: true, force: true });
  const packages = loaded.flatMap((file) => chunks.get(basename(file)) ?? packageOf(file));
  return { status, stdout, stderr, packages: [...new Set(packages)].toSorted() };
}

function loadedFiles(coverage: string): string[] {
  const reports = readdirSync(coverage).map((file) => readFileSync(join(coverage, file), 'utf8'));
  return reports.flatMap((text) => {
    const report: { result: ReadonlyArray<{ url: string }> } = JSON.parse(text);
    return report.result.filter(({ url }) => url.startsWith('file:')).map(({ url }) => fileURLToPath(url));
  });
}
