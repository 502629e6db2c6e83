import type { Config, ConfigOptions } from '../../config.js';
import { InvalidConfigError } from '../../errors/invalid-config-error.js';
import { parseCommandLine, requestedLanguage } from './command-line.js';
import { CHAT, COMMANDS } from './command-table.js';
import type { InputStream, Parts } from './command.js';
import type { ExitStatus } from './exit-status.js';
import { helpText } from './help-text.js';
import type { Invocation } from './invocation.js';
import { Output, OutputClosedError, type OutputStream } from './output.js';
import { uiLanguage } from './ui-language.js';

/** What main hands to the command line. */
export interface Surroundings {
  /** Arguments after the program's name. */
  readonly args: readonly string[];
  readonly input: InputStream;
  readonly output: OutputStream;
  readonly notices: OutputStream;
  readonly parts: Parts;
  readonly signal: AbortSignal;
  /** The user's, for help and for errors before any settings are read. */
  readonly languages: Pick<Config, 'language' | 'locale'>;
  readonly readConfig: (options: ConfigOptions) => Config;
}

/** Runs one command line to its end. Results go to the output, everything else to the notices; never throws. */
export async function runCommandLine(surroundings: Surroundings): Promise<ExitStatus> {
  const output = new Output(surroundings.output);
  const notices = new Output(surroundings.notices);
  let invocation: Invocation | null = null;
  let config: Config | null = null;
  try {
    invocation = parseCommandLine(surroundings.args);
    if (invocation.purpose !== 'run') {
      await output.writeLine(information(invocation, surroundings));
      return 0;
    }
    config = configOf(invocation, surroundings);
    const { argument, options } = invocation;
    const { input, parts, signal } = surroundings;
    const command = await entryOf(invocation).load();
    return await command({ argument, options, config, parts, input, output, notices, signal });
  } catch (error) {
    if (error instanceof OutputClosedError) return 0;
    return reportError(error, notices, invocation, {
      language: config?.language ?? requestedLanguage(surroundings.args) ?? surroundings.languages.language,
      locale: surroundings.languages.locale,
    });
  }
}

const entryOf = ({ word }: Invocation): (typeof COMMANDS)[keyof typeof COMMANDS] =>
  word === null ? CHAT : COMMANDS[word];

/** The doctor goes on in the user's language where the one that is set is none, and tells of it. */
function configOf({ word, options }: Invocation, { readConfig, languages }: Surroundings): Config {
  try {
    return readConfig(options);
  } catch (error) {
    const isOfLanguage = error instanceof InvalidConfigError && error.facts['variable'] === 'LIANWEN_LANG';
    if (word !== 'doctor' || !isOfLanguage) throw error;
    return readConfig({ ...options, language: languages.locale });
  }
}

function information({ purpose, word, options }: Invocation, { parts, languages }: Surroundings): string {
  const language = options.language ?? uiLanguage(languages);
  return purpose === 'version' ? parts.version : helpText(word, language);
}

async function reportError(
  error: unknown,
  notices: Output,
  invocation: Invocation | null,
  languages: Pick<Config, 'language' | 'locale'>,
): Promise<ExitStatus> {
  // Loaded now: help and version never need the words of errors.
  const { errorMessage } = await import('../../error-report.js');
  const { code, message } = errorMessage(error, invocation && wordingOf(invocation), languages);
  try {
    await notices.writeLine(`${code}: ${message}`);
  } catch (closed) {
    // Nobody reads errors any more; the exit status still tells.
    if (!(closed instanceof OutputClosedError)) throw closed;
  }
  return code === 'WRONG_USAGE' ? 2 : 1;
}

/** The asker's own words, whose language errors follow; a file's name is none. */
function wordingOf(invocation: Invocation): string | null {
  const { argument, options } = invocation;
  return options.brief?.topic ?? (entryOf(invocation).argument === 'receipt' ? null : argument);
}
