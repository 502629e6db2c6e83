import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, posix, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** How an import reaches its target: for types alone, when the file loads, or when the program asks. */
export type ImportKind = 'type' | 'static' | 'dynamic';

export interface SourceImport {
  readonly kind: ImportKind;
  /** As written. */
  readonly specifier: string;
  /** The imported file, from the project's root; null for a package. */
  readonly target: string | null;
}

export interface SourceFile {
  /** From the project's root, with forward slashes: "src/knowledge/index.ts". */
  readonly path: string;
  /** Without lines that are comments. */
  readonly code: string;
  readonly lines: number;
  readonly imports: readonly SourceImport[];
}

// The formatter puts every import and re-export at the start of a line.
const STATIC = /^(?:import|export)\s+(?<type>type\s)?(?:[^;'"]*?\sfrom\s+)?'(?<specifier>[^']+)'/gmu;
const DYNAMIC = /\bimport\(\s*'(?<specifier>[^']+)'/gu;
const TYPE_QUERY = /\btypeof\s+import\(\s*'(?<specifier>[^']+)'/gu;
const COMMENT_LINE = /^\s*(?:\/\/|\/\*|\*).*$/gmu;

/** Every TypeScript file below a folder of the project, with what it imports, in order of path. */
export function readSources(folder: string): SourceFile[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => posix.join(folder, file.replaceAll('\\', '/')))
    .filter((path) => path.endsWith('.ts'))
    .toSorted()
    .map(readSource);
}

function readSource(path: string): SourceFile {
  const text = readFileSync(join(ROOT, path), 'utf8');
  return {
    path,
    code: text.replace(COMMENT_LINE, ''),
    lines: text.split('\n').length - 1,
    imports: importsOf(path, text),
  };
}

/** What a module's text imports. Line comments and doc comments are no code. */
export function importsOf(path: string, text: string): SourceImport[] {
  const code = text.replace(COMMENT_LINE, '');
  const queried = code.replace(TYPE_QUERY, '');
  return [
    ...found(path, code, STATIC),
    ...found(path, queried, DYNAMIC).map((one) => ({ ...one, kind: 'dynamic' as const })),
    ...found(path, code, TYPE_QUERY).map((one) => ({ ...one, kind: 'type' as const })),
  ];
}

function found(path: string, code: string, pattern: RegExp): SourceImport[] {
  return Array.from(code.matchAll(pattern), ({ groups }) => {
    const specifier = groups?.['specifier'] ?? '';
    const kind = groups?.['type'] === undefined ? 'static' : 'type';
    const isOwn = specifier.startsWith('.');
    const target = isOwn ? posix.join(posix.dirname(path), specifier.replace(/\.js$/u, '.ts')) : null;
    return { kind, specifier, target };
  });
}
