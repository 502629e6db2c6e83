import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { ROOT } from './source-imports.js';

/** One fenced block below an `@example` tag. */
export interface DocExample {
  /** Path and line of the tag: "src/tools/growth-rate.ts:12". */
  readonly place: string;
  /** `<file>#<region>` as the fence names it, the file from the project's root; null where it names none. */
  readonly source: string | null;
  readonly code: string;
}

const FENCE = /^```ts(?: source="(?<file>[^"#]+)#(?<region>[^"]+)")?$/u;
const COMMENT_PREFIX = /^\s*\* ?/u;

/** The examples in a file's doc comments: each is fenced as ```ts source="./name.examples.ts#region". */
export function docExamples(path: string, text: string): DocExample[] {
  const lines = text.split('\n');
  return lines.flatMap((line, index) => {
    if (!/^\s*\* @example\b/u.test(line)) return [];
    const comment = lines.slice(index + 1).map((one) => one.replace(COMMENT_PREFIX, ''));
    const fence = FENCE.exec(comment[0] ?? '');
    const code = comment.slice(1, comment.indexOf('```', 1)).join('\n');
    const { file, region } = fence?.groups ?? {};
    const source = file === undefined ? null : `${posix.join(posix.dirname(path), file)}#${region}`;
    return [{ place: `${path}:${index + 1}`, source, code }];
  });
}

/** The text between `//#region name` and `//#endregion` without its common indent; null where there is none. */
export function readRegion(source: string): string | null {
  const [file = '', region = ''] = source.split('#');
  const lines = readFileSync(join(ROOT, file), 'utf8').split('\n');
  const start = lines.findIndex((line) => line.trim() === `//#region ${region}`);
  if (start === -1) return null;
  const end = lines.findIndex((line, index) => index > start && line.trim() === '//#endregion');
  const body = lines.slice(start + 1, end);
  const indents = body.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length);
  return body.map((line) => line.slice(Math.min(...indents))).join('\n');
}
