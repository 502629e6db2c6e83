import type { Writable } from 'node:stream';

import { OutputFullError } from '../../errors/output-full-error.js';

/** The reader of an output went away, as `head` does: the run ends quietly. */
export class OutputClosedError extends Error {}

/** A stream as Node gives the standard ones: what a terminal has, others lack. */
export type OutputStream = Writable & Partial<Pick<NodeJS.WriteStream, 'columns' | 'isTTY' | 'rows'>>;

/** Size of a terminal that does not tell, or says 0 as serial lines and some containers do: what most have begun with. */
const USUAL = { columns: 80, rows: 24 } as const;

/** A standard stream to write to. Each write ends when the reader has taken it, so nothing piles up in memory. */
export class Output {
  readonly #stream: OutputStream;

  constructor(stream: OutputStream) {
    this.#stream = stream;
    // The callback of each write reports the error; without a listener the process would end here instead.
    stream.on('error', () => undefined);
  }

  get isTerminal(): boolean {
    return this.#stream.isTTY === true;
  }

  /** Columns of the terminal; infinite where there is none. */
  get columns(): number {
    return this.isTerminal ? told(this.#stream.columns, USUAL.columns) : Infinity;
  }

  /** Rows of the terminal; infinite where there is none. */
  get rows(): number {
    return this.isTerminal ? told(this.#stream.rows, USUAL.rows) : Infinity;
  }

  /** The stream itself, for what draws on a terminal. */
  get stream(): OutputStream {
    return this.#stream;
  }

  /** @throws OutputClosedError where nobody reads any more, OutputFullError where the disk is full */
  async write(content: string | Uint8Array): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      this.#stream.write(content, (error) => {
        if (error === null || error === undefined) resolve();
        else reject(outputError(error));
      });
    });
  }

  /** {@link write} with a line feed at the end. */
  async writeLine(text: string): Promise<void> {
    await this.write(`${text}\n`);
  }
}

function told(size: number | undefined, usual: number): number {
  return size === undefined || size <= 0 ? usual : size;
}

function outputError(error: Error): Error {
  switch ('code' in error ? error.code : '') {
    case 'EPIPE':
    case 'ERR_STREAM_DESTROYED':
      return new OutputClosedError('The output was closed', { cause: error });
    case 'ENOSPC':
      return new OutputFullError(error);
    default:
      return error;
  }
}
