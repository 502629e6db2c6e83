import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROOT } from './source-imports.js';

/** The bundle of the source as it stands, in a folder of its own. */
export interface BuiltBin {
  /** Path of the command line's entry. */
  readonly bin: string;
  run(args: readonly string[]): FinishedRun;
  remove(): void;
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
 * and out of the way of dist/.
 */
export function buildBin(): BuiltBin {
  const cache = join(ROOT, 'node_modules', '.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'lianwen-bin-'));
  execFileSync(process.execPath, [join(ROOT, 'scripts', 'bundle.mjs'), folder], { cwd: ROOT });
  const packages = packagesByChunk(folder);
  return {
    bin: join(folder, 'main.js'),
    run: (args) => runWatched(join(folder, 'main.js'), args, packages),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
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
  const coverage = mkdtempSync(join(bin, '..', 'coverage-'));
  const environment = { ...process.env, NODE_V8_COVERAGE: coverage };
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    encoding: 'utf8',
    env: environment,
  });
  const loaded = loadedFiles(coverage);
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
