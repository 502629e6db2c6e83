// Packs the package, and installs it as its users do: in a project outside, with npm's defaults and an empty cache, with
// this npm and with the one that Node 20 brings; with everything, and without what only platforms need. The example
// project (examples/library) is type-checked in both ways that TypeScript resolves packages, and run; so is the command.
//
// Run by `npm run verify`; takes some ten minutes, most of it packing and npm. Needs the package registry, no other network.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');

/** The last npm that runs every install script and knows no `allowScripts`. */
const EARLIER_NPM = '10.9.4';

/** What a consumer must not be told: peers or engines that do not fit. */
const COMPLAINT = /EBADENGINE|ERESOLVE|npm error/u;

const QUESTION = '2022年稀土出口比2021年增长了多少？';
/** What the chat model of the example says without support. */
const LIE = '99.9';
const FORMULA = '(70.7 − 42.2) ÷ 42.2 × 100';

/** Settings of this project that npm hands to what it runs do not reach a consumer. */
const environment = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/iu.test(name)));

/** A way to install. */
interface Way {
  readonly name: string;
  readonly npm: readonly string[];
  readonly flags: readonly string[];
}

const scratch = mkdtempSync(join(tmpdir(), 'lianwen-library-'));
const index = join(scratch, 'index');

/** What a program said, and how it ended. */
interface Ended {
  readonly status: number | null;
  readonly said: string;
}

function attempt([program = '', ...args]: readonly string[], cwd: string): Ended {
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd,
    env: { ...environment, LIANWEN_INDEX: index },
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  return { status, said: stdout + stderr };
}

function run(command: readonly string[], cwd: string): string {
  const { status, said } = attempt(command, cwd);
  check(status === 0, `${command.join(' ')} ends well:\n${said}`);
  return said;
}

function check(holds: boolean, claim: string): void {
  if (!holds) throw new Error(`Not so: ${claim}`);
}

function megabytes(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Math.round(files.reduce((sum, file) => sum + statSync(join(file.parentPath, file.name)).size, 0) / 1e6);
}

/** Packs as `npm publish` would, scripts included. */
function packPackage(): string {
  const folder = join(scratch, 'packed');
  mkdirSync(folder);
  run(['npm', 'pack', '--pack-destination', folder], root);
  const [name = ''] = readdirSync(folder);
  const tarball = join(folder, name);
  console.log(`packed ${name}: ${Math.round(statSync(tarball).size / 1e6)} MB`);
  return tarball;
}

/** A consumer's project with the package in it. */
function install(tarball: string, { name, npm, flags }: Way): string {
  const project = join(scratch, name.replaceAll(/\W+/gu, '-'));
  cpSync(join(root, 'examples', 'library'), project, { recursive: true });
  const options = [...flags, '--cache', join(project, '.npm')];
  const started = Date.now();
  const said = run([...npm, 'install', tarball, ...options], project);
  const seconds = Math.round((Date.now() - started) / 1000);
  check(!COMPLAINT.test(said), `npm complains of nothing:\n${said}`);
  // From the consumer's own lock, too: npm reads other metadata then.
  run([...npm, 'ci', ...options], project);
  const modules = join(project, 'node_modules');
  console.log(`${name}: ${seconds} s, ${megabytes(modules)} MB in ${readdirSync(modules).length} folders`);
  return project;
}

function compile(project: string): void {
  run(['npx', '--no-install', 'tsc'], project);
  run(['npx', '--no-install', 'tsc', '--noEmit', '--module', 'esnext', '--moduleResolution', 'bundler'], project);
}

function use(project: string): void {
  const said = run(['node', 'dist/main.js'], project);
  for (const part of [FORMULA, 'contradicted', 'technology', 'EMPTY_INPUT', '机电产品', 'passed: 2022年稀土']) {
    check(said.includes(part), `the example says ${part}:\n${said}`);
  }
  check(!said.includes(LIE), `a model's lie is not said:\n${said}`);
  const command = join(project, 'node_modules', '.bin', 'lianwen');
  const answer = run([command, 'ask', QUESTION], project);
  check(answer.includes(FORMULA), `the command answers:\n${answer}`);
  // Without optional packages it finds no database, and says so by its status.
  const doctor = attempt([command, 'doctor', '--lang', 'en'], project).said;
  check(doctor.includes('✓ Embedding model: runs.'), `the model runs:\n${doctor}`);
}

const ways: readonly Way[] = [
  { name: 'npm', npm: ['npm'], flags: [] },
  { name: `npm ${EARLIER_NPM}`, npm: ['npx', '--yes', `npm@${EARLIER_NPM}`], flags: [] },
  { name: 'npm --omit=optional', npm: ['npm'], flags: ['--omit=optional'] },
];

try {
  const tarball = packPackage();
  const [first, ...others] = ways.map((way) => install(tarball, way));
  if (first === undefined) throw new Error('No way to install.');
  compile(first);
  use(first);
  for (const project of others) {
    // Without optional packages there is no compiler: TypeScript's own is one.
    cpSync(join(first, 'dist'), join(project, 'dist'), { recursive: true });
    use(project);
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
