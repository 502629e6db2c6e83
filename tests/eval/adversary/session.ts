import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

import { replySchema, type JudgedReply } from './judge/reply.js';

/** A question as a line of a batch. */
export interface AskedLine {
  readonly question: string;
  readonly thread?: string;
}

/** What came back, and how long it took; null where nothing came in time. */
export interface Answered {
  readonly reply: JudgedReply | null;
  readonly milliseconds: number;
  /** The whole line as it was printed. */
  readonly line: string;
  /** Lines of standard output before it that are no result: there is to be none. */
  readonly noise: readonly string[];
}

/** Longer than any answer may take: beyond, the program is taken for stuck. */
const PATIENCE_MILLISECONDS = 120_000;

/** The built program, asked one question after another through its batch: a black box. */
export class Session {
  readonly #child: ChildProcessWithoutNullStreams;
  readonly #lines: AsyncIterator<string>;
  #errors = '';

  constructor(bin: string, environment: Readonly<Record<string, string>>, options: readonly string[] = []) {
    this.#child = spawn(process.execPath, [bin, 'ask', '--json', '--batch', '-', ...options], {
      env: { PATH: process.env['PATH'], HOME: process.env['HOME'], LANG: 'C', ...environment },
    });
    this.#child.stdin.on('error', () => undefined);
    this.#child.stderr.on('data', (chunk: Buffer) => {
      this.#errors += chunk.toString();
    });
    this.#lines = createInterface({ input: this.#child.stdout })[Symbol.asyncIterator]();
  }

  /** What the program wrote to standard error. */
  get errors(): string {
    return this.#errors;
  }

  async ask(asked: AskedLine): Promise<Answered> {
    const start = performance.now();
    this.#child.stdin.write(`${JSON.stringify({ id: 'case', ...asked })}\n`);
    const noise: string[] = [];
    let line = await withinPatience(this.#lines.next());
    for (; line !== null && !line.startsWith('{'); line = await withinPatience(this.#lines.next())) noise.push(line);
    const milliseconds = performance.now() - start;
    return { reply: line === null ? null : readReply(line), milliseconds, line: line ?? '', noise };
  }

  async close(): Promise<void> {
    if (this.#child.exitCode !== null) return;
    const gone = once(this.#child, 'exit');
    this.#child.stdin.end();
    const timer = setTimeout(() => this.#child.kill('SIGKILL'), 5_000);
    await gone;
    clearTimeout(timer);
  }
}

async function withinPatience(next: Promise<IteratorResult<string>>): Promise<string | null> {
  let timer: NodeJS.Timeout | undefined;
  const given = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), PATIENCE_MILLISECONDS);
  });
  const result = await Promise.race([next, given]);
  clearTimeout(timer);
  return result === null || result.done === true ? null : result.value;
}

function readReply(line: string): JudgedReply | null {
  const parsed = replySchema.safeParse(JSON.parse(line));
  return parsed.success ? parsed.data : null;
}
