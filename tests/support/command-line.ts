import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildBin, type BuiltBin } from './built-bin.js';
import { ROOT } from './source-imports.js';

/**
 * Where the tests keep indexes between runs, and the examples of doc comments theirs: named by digest, so an old one is
 * never used for a new corpus.
 */
export const TEST_INDEX = join(ROOT, '.cache', 'index');

export interface Finished {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly input?: string | Uint8Array;
  readonly environment?: Readonly<Record<string, string>>;
  readonly workingFolder?: string;
}

/** The built command line, run as a process of its own with nothing of this machine's settings. */
export class CommandLine {
  readonly #built: BuiltBin;

  constructor() {
    mkdirSync(TEST_INDEX, { recursive: true });
    this.#built = buildBin();
  }

  /** Path of the program. */
  get bin(): string {
    return this.#built.bin;
  }

  start(args: readonly string[], { environment = {}, workingFolder = ROOT }: RunOptions = {}): ChildProcess {
    return spawn(process.execPath, [this.#built.bin, ...args], {
      cwd: workingFolder,
      env: {
        PATH: process.env['PATH'],
        HOME: process.env['HOME'],
        LANG: 'C',
        LIANWEN_INDEX: TEST_INDEX,
        ...environment,
      },
    });
  }

  async run(args: readonly string[], options: RunOptions = {}): Promise<Finished> {
    const child = this.start(args, options);
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(options.input ?? '');
    return finished(child);
  }

  /** The lines of standard output, parsed. */
  async json(args: readonly string[], options: RunOptions = {}): Promise<unknown[]> {
    const { stdout } = await this.run(args, options);
    return parsedLines(stdout);
  }
}

/** JSON lines, parsed. */
export function parsedLines(text: string): unknown[] {
  return text.split('\n').flatMap((line): unknown[] => (line === '' ? [] : [JSON.parse(line)]));
}

/** Everything a process wrote, and how it ended. */
export async function finished(child: ChildProcess): Promise<Finished> {
  const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []];
  child.stdout?.on('data', (chunk: Buffer) => stdout.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => stderr.push(chunk));
  const status = await new Promise<number | null>((resolve) => {
    child.on('close', resolve);
  });
  return { status, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() };
}
