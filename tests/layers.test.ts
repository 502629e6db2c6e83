import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { importsOf, readSources, ROOT, type SourceFile, type SourceImport } from './support/source-imports.js';

const LAYERS = ['knowledge', 'tools', 'bot'] as const;
type Layer = (typeof LAYERS)[number];

/** What each layer may import of the others. */
const MAY_IMPORT: Readonly<Record<Layer, readonly Layer[]>> = {
  knowledge: [],
  tools: ['knowledge'],
  bot: ['knowledge', 'tools'],
};

/** What is slow to load, or may be missing: each group is loaded by await import() in one file. */
const HEAVY = [
  ['onnxruntime-node'],
  ['hnswlib-node'],
  ['unified', 'remark-parse', 'remark-gfm', 'mdast-util-to-string'],
  ['csv-parse'],
  ['docx', 'fflate'],
  ['@libsql/client', 'drizzle-orm/libsql', 'drizzle-orm/sqlite-core'],
  ['pg', 'drizzle-orm/node-postgres', 'drizzle-orm/pg-core'],
  ['@slack/bolt'],
  ['discord.js'],
  ['@modelcontextprotocol/sdk'],
  ['pino'],
  ['prom-client'],
  ['langchain'],
  ['@langchain/openai'],
  ['@langchain/anthropic'],
];

/** What puts the parts of the command line together. */
const COMPOSING = ['src/bot/main.ts', 'src/bot/parts.ts'];

const sources = readSources('src');

function layerOf(path: string): Layer | null {
  return LAYERS.find((layer) => path.startsWith(`src/${layer}/`)) ?? null;
}

function adapterOf(path: string): string | null {
  return /^src\/bot\/adapters\/([^/]+)\//u.exec(path)?.[1] ?? null;
}

/** Each import of one of our own files, as [from, import]. */
function ownImports(files: readonly SourceFile[]): Array<[SourceFile, SourceImport & { target: string }]> {
  return files.flatMap((file) =>
    file.imports.flatMap((one): Array<[SourceFile, SourceImport & { target: string }]> =>
      one.target === null ? [] : [[file, { ...one, target: one.target }]],
    ),
  );
}

function isOf(specifier: string, packages: readonly string[]): boolean {
  return packages.some((name) => specifier === name || specifier.startsWith(`${name}/`));
}

/** The files of a cycle, in order, the first repeated at the end; null where there is none. */
function findCycle(files: readonly SourceFile[]): string[] | null {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): string[] | null => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (done.has(path)) return null;
    for (const { target } of byPath.get(path)?.imports ?? []) {
      const cycle = target === null ? null : visit(target, [...trail, path]);
      if (cycle !== null) return cycle;
    }
    done.add(path);
    return null;
  };
  for (const { path } of files) {
    const cycle = visit(path, []);
    if (cycle !== null) return cycle;
  }
  return null;
}

/** Every file that is loaded with `start`, itself included. */
function staticClosure(start: string, seen: Set<string> = new Set()): ReadonlySet<string> {
  if (seen.has(start)) return seen;
  seen.add(start);
  for (const { kind, target } of sources.find((file) => file.path === start)?.imports ?? []) {
    if (kind === 'static' && target !== null) staticClosure(target, seen);
  }
  return seen;
}

describe('the reader of imports', () => {
  it('sees every form of import, and no comment', () => {
    const text = [
      `import { a,`,
      `  b } from './a.js';`,
      `import type { C } from '../c.js';`,
      `import 'side-effect';`,
      `export { d } from './d.js';`,
      `export type { E } from './e.js';`,
      `// import { no } from './no.js';`,
      ` * import('./nor-this.js')`,
      `const f = await import('./f.js');`,
      `let g: typeof import('g');`,
    ].join('\n');
    expect(importsOf('src/x/y.ts', text)).toEqual([
      { kind: 'static', specifier: './a.js', target: 'src/x/a.ts' },
      { kind: 'type', specifier: '../c.js', target: 'src/c.ts' },
      { kind: 'static', specifier: 'side-effect', target: null },
      { kind: 'static', specifier: './d.js', target: 'src/x/d.ts' },
      { kind: 'type', specifier: './e.js', target: 'src/x/e.ts' },
      { kind: 'dynamic', specifier: './f.js', target: 'src/x/f.ts' },
      { kind: 'type', specifier: 'g', target: null },
    ]);
  });

  it('finds a cycle that only types close', () => {
    const file = (path: string, target: string): SourceFile => ({
      path,
      code: '',
      lines: 0,
      imports: [{ kind: 'type', specifier: '', target }],
    });
    expect(findCycle([file('a', 'b'), file('b', 'c'), file('c', 'b')])).toEqual(['b', 'c', 'b']);
  });
});

describe('layers', () => {
  it('are read from source that is there', () => {
    expect(new Set(sources.map((file) => layerOf(file.path)))).toEqual(new Set([...LAYERS, null]));
    const missing = ownImports(sources).filter(([, { target }]) => !sources.some((file) => file.path === target));
    expect(missing.map(([from, { specifier }]) => `${from.path} -> ${specifier}`)).toEqual([]);
  });

  it('import downwards only, and the public library is imported by none', () => {
    const upwards = ownImports(sources).filter(([from, { target }]) => {
      const [own, other] = [layerOf(from.path), layerOf(target)];
      if (other === null) return own !== null;
      return own !== null && own !== other && !MAY_IMPORT[own].includes(other);
    });
    expect(upwards.map(([from, { target }]) => `${from.path} -> ${target}`)).toEqual([]);
  });

  it('are entered through their index.ts', () => {
    const aside = ownImports(sources).filter(([from, { target }]) => {
      const layer = layerOf(target);
      return layer !== null && layer !== 'bot' && layer !== layerOf(from.path) && target !== `src/${layer}/index.ts`;
    });
    expect(aside.map(([from, { target }]) => `${from.path} -> ${target}`)).toEqual([]);
  });

  it('have adapters that only main.ts and parts.ts know, each through its own entry', () => {
    const aside = ownImports(sources).filter(([from, { target }]) => {
      const adapter = adapterOf(target);
      if (adapter === null || adapter === adapterOf(from.path)) return false;
      return !COMPOSING.includes(from.path) || target !== `src/bot/adapters/${adapter}/index.ts`;
    });
    expect(aside.map(([from, { target }]) => `${from.path} -> ${target}`)).toEqual([]);
  });

  it('have no cycle, not even one of types', () => {
    expect(findCycle(sources)).toBeNull();
  });
});

describe('source files', () => {
  it('hold at most 300 lines', () => {
    expect(sources.filter((file) => file.lines > 300).map((file) => `${file.path}: ${file.lines}`)).toEqual([]);
  });

  it('leave the environment to src/bot/config.ts', () => {
    const readers = sources.filter((file) => /\bprocess\s*(?:\.\s*env\b|\[\s*'env')/u.test(file.code));
    expect(readers.map((file) => file.path)).toEqual(['src/bot/config.ts']);
  });

  it.each(HEAVY)('load %s by await import() in one file', (...packages: string[]) => {
    const uses = sources.flatMap((file) =>
      file.imports
        .filter(({ kind, specifier }) => kind !== 'type' && isOf(specifier, packages))
        .map(({ kind }) => `${file.path} (${kind})`),
    );
    const files = new Set(uses);
    expect([...files].filter((use) => use.endsWith('(static)'))).toEqual([]);
    expect(files.size, [...files].join(', ')).toBeLessThanOrEqual(1);
  });

  // A store is a subclass of LangChain's VectorStore: its file needs the class when it loads, so the file itself waits.
  // The stores of the state are written in drizzle's SQL: they wait likewise.
  it.each([
    ['the base class of vector stores', '@langchain/core/vectorstores', 'src/knowledge/index.ts'],
    ['SQL', 'drizzle-orm', 'src/bot/state/open-state.ts'],
  ])('load %s only behind an await import()', (_, library, entry) => {
    const users = sources.filter((file) =>
      file.imports.some(({ kind, specifier }) => kind === 'static' && specifier === library),
    );
    const loaded = staticClosure(entry);
    expect(users.length).toBeGreaterThan(0);
    expect(users.map(({ path }) => path).filter((path) => loaded.has(path))).toEqual([]);
  });

  it('switch no rule of the linter off', () => {
    const switches = sources.filter((file) =>
      /(?:oxlint|eslint)-disable|@ts-(?:ignore|nocheck|expect-error)/u.test(
        readFileSync(join(ROOT, file.path), 'utf8'),
      ),
    );
    expect(switches.map((file) => file.path)).toEqual([]);
  });
});

const importing = (specifier: string): string => `import { a } from '${specifier}';\nexport const b = a;\n`;

/** Files the linter must refuse, each for one rule: [what, path, text, rule]. */
const REFUSED: ReadonlyArray<readonly [what: string, path: string, text: string, rule: string]> = [
  ...[
    ['src/knowledge/documents/upwards.ts', '../../tools/index.js'],
    ['src/knowledge/upwards.ts', '../bot/config.js'],
    ['src/tools/upwards.ts', '../bot/reply/reply.js'],
    ['src/tools/aside.ts', '../knowledge/tables/table.js'],
    ['src/bot/answer/aside.ts', '../../knowledge/language/language.js'],
    ['src/bot/answer/aside-too.ts', '../../tools/growth-rate.js'],
    ['src/bot/main.ts', './adapters/terminal/chat/chat.js'],
    ['src/bot/adapters/slack/across.ts', '../terminal/index.js'],
    ['src/bot/adapters/slack/aside.ts', '../../../knowledge/tables/table.js'],
    ['src/index.ts', './knowledge/tables/table.js'],
    ['src/library/aside.ts', '../tools/growth-rate.js'],
  ].map(([path = '', specifier = '']) => [specifier, path, importing(specifier), 'no-restricted-imports'] as const),
  ['a cycle', 'src/tools/cycle.ts', `import type { B } from './cycle-too.js';\nexport type A = B[];\n`, 'no-cycle'],
  ['a cycle', 'src/tools/cycle-too.ts', `import type { A } from './cycle.js';\nexport type B = A[];\n`, 'no-cycle'],
  ['the environment', 'src/bot/environment.ts', `export const home = process.env['HOME'];\n`, 'no-process-env'],
  ['any', 'src/tools/any.ts', 'export const a = (b: any): number => Number(b);\n', 'no-explicit-any'],
  ['non-null !', 'src/tools/bang.ts', 'export const a = (b?: number): number => b!;\n', 'no-non-null-assertion'],
  ['301 lines', 'src/tools/long.ts', 'void 0;\n'.repeat(301), 'max-lines'],
  [
    'a function of 42 lines',
    'src/tools/long-function.ts',
    `export function a(): number {\n${'  void 0;\n'.repeat(39)}  return 1;\n}\n`,
    'max-lines-per-function',
  ],
  [
    'unfinished work',
    'src/tools/unfinished.ts',
    `// ${['TO', 'DO'].join('')}\nexport const a = 1;\n`,
    'no-warning-comments',
  ],
];

const ALLOWED: ReadonlyArray<readonly [what: string, path: string, text: string]> = [
  ...[
    ['src/knowledge/retrieval/good.ts', '../tables/table.js'],
    ['src/knowledge/retrieval/good-too.ts', '@langchain/core/embeddings'],
    ['src/tools/good.ts', '../knowledge/index.js'],
    ['src/tools/good-too.ts', './growth-rate.js'],
    ['src/bot/answer/good.ts', '../../knowledge/index.js'],
    ['src/bot/answer/good-too.ts', '../../tools/index.js'],
    ['src/bot/adapters/terminal/chat/good.ts', '../table.js'],
  ].map(([path = '', specifier = '']) => [specifier, path, importing(specifier)] as const),
  ['the environment', 'src/bot/config.ts', `export const home = process.env['HOME'];\n`],
];

// The configuration is tried, not read: a rule that is switched off, or means something else, fails here.
describe('the linter', () => {
  const brokenRules = new Map<string, string[]>();
  beforeAll(() => {
    const folder = mkdtempSync(join(tmpdir(), 'lianwen-lint-'));
    cpSync(join(ROOT, '.oxlintrc.json'), join(folder, '.oxlintrc.json'));
    for (const [, path, text] of [...REFUSED, ...ALLOWED]) {
      mkdirSync(join(folder, dirname(path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const oxlint = join(ROOT, 'node_modules', 'oxlint', 'bin', 'oxlint');
    const run = spawnSync(process.execPath, [oxlint, '-f', 'json', 'src'], { cwd: folder, encoding: 'utf8' });
    rmSync(folder, { recursive: true, force: true });
    const report: { diagnostics: ReadonlyArray<{ filename: string; code: string }> } = JSON.parse(run.stdout);
    for (const { filename, code } of report.diagnostics) {
      brokenRules.set(filename, [...(brokenRules.get(filename) ?? []), code]);
    }
  });

  it.each(REFUSED)('refuses %s in %s', (_, path, _text, rule) => {
    expect(brokenRules.get(path) ?? []).toContainEqual(expect.stringContaining(`(${rule})`));
  });

  it.each(ALLOWED)('allows %s in %s', (_, path) => {
    expect(brokenRules.get(path) ?? []).toEqual([]);
  });
});
