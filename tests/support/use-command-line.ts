import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { CommandLine } from './command-line.js';

/** The built command line for the tests of one file, with the bundled paper's index made and a folder for its files. */
export interface CommandLineBench {
  readonly lianwen: CommandLine;
  readonly folder: string;
  /** Writes a file into the folder, and gives its path. */
  readonly file: (name: string, content: string | Uint8Array) => string;
}

/** Sets the command line up before the tests of a file, and takes its folder away after them. */
export function useCommandLine(): CommandLineBench {
  const folder = mkdtempSync(join(tmpdir(), 'lianwen-terminal-'));
  const lianwen = new CommandLine();
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return {
    lianwen,
    folder,
    file: (name, content) => {
      const path = join(folder, name);
      writeFileSync(path, content);
      return path;
    },
  };
}
