import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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
  ['@langchain/community'],
  ['unified', 'remark-parse', 'remark-gfm', 'mdast-util-to-string'],
  ['csv-parse'],
  ['@clack/prompts'],
  ['cli-table3'],
];

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

  it('have adapters that only main.ts knows, each through its own entry', () => {
    const aside = ownImports(sources).filter(([from, { target }]) => {
      const adapter = adapterOf(target);
      if (adapter === null || adapter === adapterOf(from.path)) return false;
      return from.path !== 'src/bot/main.ts' || target !== `src/bot/adapters/${adapter}/index.ts`;
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
  it('load the base class of vector stores only behind an await import()', () => {
    const stores = sources.filter((file) =>
      file.imports.some(({ kind, specifier }) => kind === 'static' && specifier === '@langchain/core/vectorstores'),
    );
    const eager = ownImports(sources).filter(
      ([, { kind, target }]) => kind === 'static' && stores.some((store) => store.path === target),
    );
    expect(eager.map(([from, { target }]) => `${from.path} -> ${target}`)).toEqual([]);
  });

  it('import zod as a namespace, so that the bundle leaves out what is not used', () => {
    const whole = sources.filter((file) => /^import\s+\{[^}]*\}\s+from\s+'zod'/mu.test(file.code));
    expect(whole.map((file) => file.path)).toEqual([]);
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

/** Imports the linter must refuse, each in a file that would be wrong to hold it. */
const REFUSED = [
  ['src/knowledge/documents/a.ts', '../../tools/index.js', 'no-restricted-imports'],
  ['src/knowledge/a.ts', '../bot/config.js', 'no-restricted-imports'],
  ['src/tools/a.ts', '../bot/reply/reply.js', 'no-restricted-imports'],
  ['src/tools/a.ts', '../knowledge/tables/table.js', 'no-restricted-imports'],
  ['src/bot/answer/a.ts', '../../knowledge/language/language.js', 'no-restricted-imports'],
  ['src/bot/answer/a.ts', '../../tools/growth-rate.js', 'no-restricted-imports'],
  ['src/bot/main.ts', './adapters/terminal/chat/chat.js', 'no-restricted-imports'],
  ['src/bot/adapters/slack/a.ts', '../terminal/index.js', 'no-restricted-imports'],
  ['src/bot/adapters/slack/a.ts', '../../../knowledge/tables/table.js', 'no-restricted-imports'],
  ['src/index.ts', './knowledge/tables/table.js', 'no-restricted-imports'],
  ...HEAVY.flat().map((name) => ['src/knowledge/a.ts', name, 'no-restricted-imports'] as const),
  ['src/tools/a.ts', 'csv-parse/sync', 'no-restricted-imports'],
  ['src/bot/reply/a.ts', 'cli-table3', 'no-restricted-imports'],
  ['src/bot/adapters/terminal/a.ts', '@clack/prompts', 'no-restricted-imports'],
] as const;

const ALLOWED = [
  ['src/knowledge/retrieval/a.ts', '../tables/table.js'],
  ['src/knowledge/retrieval/a.ts', '@langchain/core/embeddings'],
  ['src/tools/a.ts', '../knowledge/index.js'],
  ['src/tools/a.ts', './b.js'],
  ['src/bot/answer/a.ts', '../../knowledge/index.js'],
  ['src/bot/answer/a.ts', '../../tools/index.js'],
  ['src/bot/main.ts', './adapters/terminal/index.js'],
  ['src/bot/adapters/terminal/chat/a.ts', '../table.js'],
  ['src/index.ts', './knowledge/index.js'],
] as const;

describe('the linter', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'lianwen-lint-'));
    cpSync(join(ROOT, '.oxlintrc.json'), join(folder, '.oxlintrc.json'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** The rules that a file of this text breaks, by the project's own configuration. */
  const brokenRules = (files: Readonly<Record<string, string>>): string[] => {
    rmSync(join(folder, 'src'), { recursive: true, force: true });
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(join(folder, dirname(path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const oxlint = join(ROOT, 'node_modules', 'oxlint', 'bin', 'oxlint');
    const run = spawnSync(process.execPath, [oxlint, '-f', 'json', 'src'], { cwd: folder, encoding: 'utf8' });
    const report: { diagnostics: Array<{ code: string }> } = JSON.parse(run.stdout);
    return report.diagnostics.map(({ code }) => code);
  };
  const importing = (specifier: string): string => `import { a } from '${specifier}';\nexport const b = a;\n`;

  it.each(REFUSED)('refuses in %s the import of %s', (path, specifier, rule) => {
    expect(brokenRules({ [path]: importing(specifier) })).toContainEqual(expect.stringContaining(rule));
  });

  it.each(ALLOWED)('allows in %s the import of %s', (path, specifier) => {
    expect(brokenRules({ [path]: importing(specifier) })).toEqual([]);
  });

  it('refuses a cycle of types', () => {
    const a = `import type { B } from './b.js';\nexport interface A { readonly b: B }\n`;
    const b = `import type { A } from './a.js';\nexport interface B { readonly a: A }\n`;
    expect(brokenRules({ 'src/tools/a.ts': a, 'src/tools/b.ts': b })).toContainEqual(
      expect.stringContaining('no-cycle'),
    );
  });

  it('refuses the environment anywhere but in config.ts', () => {
    const reader = 'export const home = process.env["HOME"];\n';
    expect(brokenRules({ 'src/bot/main.ts': reader })).toContainEqual(expect.stringContaining('no-process-env'));
    expect(brokenRules({ 'src/bot/config.ts': reader })).toEqual([]);
  });

  it.each([
    ['any', 'export const a = (b: any): number => Number(b);\n', 'no-explicit-any'],
    ['a non-null assertion', 'export const a = (b?: number): number => b!;\n', 'no-non-null-assertion'],
    ['a file of more than 300 lines', 'void 0;\n'.repeat(301), 'max-lines'],
    [
      'a function of more than 40 lines',
      `export function a(): number {\n${'  void 0;\n'.repeat(40)}  return 1;\n}\n`,
      'max-lines-per-function',
    ],
    ['a note of unfinished work', `// ${'TO'}${'DO'}: later\nexport const a = 1;\n`, 'no-warning-comments'],
  ])('refuses %s', (_, text, rule) => {
    expect(brokenRules({ 'src/tools/a.ts': text })).toContainEqual(expect.stringContaining(rule));
  });
});
