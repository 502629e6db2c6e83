import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { runCommandLine, type Parts } from '../../src/bot/adapters/terminal/index.js';
import { readConfig, readLanguages } from '../../src/bot/config.js';
import { packageVersion } from '../../src/bot/package-root.js';
import { programParts } from '../../src/bot/parts.js';
import { openBundledKnowledge } from './bundled-knowledge.js';
import { parsedLines, TEST_INDEX, type Finished, type RunOptions } from './command-line.js';
import { ROOT } from './source-imports.js';

/** Nothing of this machine's settings, as for a process of its own. */
const USUAL = { PATH: process.env['PATH'], HOME: process.env['HOME'], LANG: 'C', LIANWEN_INDEX: TEST_INDEX };

/**
 * Runs command lines in this process, one after the other: all that a command does and prints, with none of the second
 * that it takes to start a process. What is of a process (signals, pipes, its working folder) is run by `CommandLine`.
 */
export const commandsHere = {
  async run(args: readonly string[], { input = '', environment = {} }: Here = {}): Promise<Finished> {
    const [output, notices] = [new PassThrough(), new PassThrough()];
    const written = Promise.all([text(output), text(notices)]);
    const status = await inEnvironment({ ...USUAL, ...environment }, () =>
      runCommandLine({
        args,
        input: Readable.from([Buffer.from(input)], { objectMode: false }),
        output,
        notices,
        signal: new AbortController().signal,
        languages: readLanguages(),
        readConfig,
        parts,
      }),
    );
    output.end();
    notices.end();
    const [stdout, stderr] = await written;
    return { status, stdout, stderr };
  },

  /** The lines of standard output, parsed. */
  async json(args: readonly string[], options: Here = {}): Promise<unknown[]> {
    const { stdout } = await commandsHere.run(args, options);
    return parsedLines(stdout);
  },
};

type Here = Omit<RunOptions, 'workingFolder'>;

const program = programParts(packageVersion());
const BUNDLED = join(ROOT, 'corpus');

/** Those of the program; the bundled paper stays open from one command to the next. */
const parts: Parts = {
  ...program,
  openKnowledge: (request) =>
    request.corpusFolder === BUNDLED && request.indexFolder === TEST_INDEX
      ? openBundledKnowledge()
      : program.openKnowledge(request),
};

async function inEnvironment<Result>(
  wanted: Readonly<Record<string, string | undefined>>,
  work: () => Promise<Result>,
): Promise<Result> {
  const before = process.env;
  process.env = { ...wanted };
  try {
    return await work();
  } finally {
    process.env = before;
  }
}
