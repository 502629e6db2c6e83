import { readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';
import { parseEnv } from 'node:util';

import { AdvisorError, type Language } from '../knowledge/index.js';
import { InvalidConfigError } from './errors/invalid-config-error.js';
import { UnreadableInputError } from './errors/unreadable-input-error.js';
import { packageRoot } from './package-root.js';

/** What the command line sets; it wins over the environment. */
export interface ConfigOptions {
  readonly corpus?: string;
  readonly index?: string;
  readonly language?: Language;
}

/** Where settings are read from; by default this process. */
export interface ConfigSource {
  readonly environment: Environment;
  /** The working folder: holds `.env`, and relative paths start here. */
  readonly workingFolder: string;
  readonly platform: NodeJS.Platform;
  readonly homeFolder: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** All settings, absolute and checked. */
export interface Config {
  readonly corpusFolder: string;
  /** The parent of the digest folders. */
  readonly indexFolder: string;
  readonly modelFolder: string;
  /** Forces the language of replies; null where the reply follows the question. */
  readonly language: Language | null;
  /** The user's language by the locale, for what answers no question. */
  readonly locale: Language;
  /** Whether the environment lets a terminal be coloured (NO_COLOR, TERM=dumb). */
  readonly colour: 'allowed' | 'refused';
  /** Whether a terminal can take back what it shows (not with TERM=dumb). */
  readonly redrawing: 'allowed' | 'refused';
}

const BUNDLED_CORPUS = ['corpus'];
const BUNDLED_MODEL = ['models', 'multilingual-e5-small-zh-en'];

/**
 * The settings of this run: options win over the environment, the environment over `.env` in the working folder.
 * The one reader of the process environment.
 *
 * @throws InvalidConfigError naming the variable or file that cannot be used
 */
export function readConfig(options: ConfigOptions = {}, source: ConfigSource = thisProcess()): Config {
  const { environment, workingFolder } = source;
  const settings = allSettings(source);
  const root = packageRoot();
  const folder = (option: string | undefined, variable: string): string | null => {
    const given = option ?? set(settings[variable]);
    return given === undefined ? null : resolve(workingFolder, given);
  };
  return {
    corpusFolder: folder(options.corpus, 'LIANWEN_CORPUS') ?? join(root, ...BUNDLED_CORPUS),
    indexFolder: folder(options.index, 'LIANWEN_INDEX') ?? defaultIndexFolder(source),
    modelFolder: join(root, ...BUNDLED_MODEL),
    language: options.language ?? forcedLanguage(settings),
    locale: readLocale(source),
    colour: set(environment['NO_COLOR']) === undefined && environment['TERM'] !== 'dumb' ? 'allowed' : 'refused',
    redrawing: environment['TERM'] === 'dumb' ? 'refused' : 'allowed',
  };
}

/** Settings by name; an empty one counts as unset. */
export interface Settings {
  readonly get: (variable: string) => string | null;
}

/** The settings of a source: the environment wins over `.env`. */
export function readSettings(source: ConfigSource): Settings {
  const settings = allSettings(source);
  return { get: (variable) => set(settings[variable]) ?? null };
}

/** This process, its folder and its user. */
export function thisProcess(): ConfigSource {
  return {
    environment: process.env,
    workingFolder: currentFolder(),
    platform: process.platform,
    homeFolder: homedir(),
  };
}

// A shell may stand in a folder that was removed; then there is no path to start from.
function currentFolder(): string {
  try {
    return process.cwd();
  } catch (error) {
    throw UnreadableInputError.from('.', error);
  }
}

// An empty variable counts as unset, as in a shell script that clears one.
function set(value: string | undefined): string | undefined {
  return value === undefined || value.trim() === '' ? undefined : value;
}

function allSettings({ environment, workingFolder }: ConfigSource): Environment {
  return { ...dotenv(workingFolder), ...environment };
}

function dotenv(workingFolder: string): Environment {
  const file = join(workingFolder, '.env');
  try {
    // A pipe or device is not opened: reading one may never end.
    if (!statSync(file).isFile()) throw new InvalidConfigError('.env', '', { kind: 'file' });
    return parseEnv(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error instanceof InvalidConfigError) throw error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    if (code === 'ENOENT') return {};
    throw new InvalidConfigError('.env', code, { kind: 'file' }, error);
  }
}

/**
 * Looks at the language that is set, for who goes on without it.
 *
 * @throws InvalidConfigError where it is none
 */
export function checkLanguage(source: ConfigSource = thisProcess()): void {
  forcedLanguage(allSettings(source));
}

/** The languages of whoever runs this, before settings are checked: one that is set wrongly counts as unset. */
export function readLanguages(source: () => ConfigSource = thisProcess): Pick<Config, 'language' | 'locale'> {
  const locale = readLocale();
  try {
    return { language: forcedLanguage(allSettings(source())), locale };
  } catch (error) {
    if (error instanceof AdvisorError) return { language: null, locale };
    throw error;
  }
}

function forcedLanguage(settings: Environment): Language | null {
  const value = set(settings['LIANWEN_LANG']);
  if (value === undefined) return null;
  if (value === 'zh' || value === 'en') return value;
  throw new InvalidConfigError('LIANWEN_LANG', value, { kind: 'choices', choices: ['zh', 'en'] });
}

/** The user's language by POSIX locale variables, the strongest first; Chinese of any region is Chinese. */
export function readLocale(
  { environment }: Pick<ConfigSource, 'environment'> = { environment: process.env },
): Language {
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  const locale = set(LC_ALL) ?? set(LC_MESSAGES) ?? set(LANG) ?? Intl.DateTimeFormat().resolvedOptions().locale;
  return /^zh/iu.test(locale) ? 'zh' : 'en';
}

/** The user's cache folder as each system has it: XDG base directories, macOS Library/Caches, Windows LOCALAPPDATA. */
function defaultIndexFolder({ environment, homeFolder, platform }: ConfigSource): string {
  if (platform === 'win32') {
    return join(set(environment['LOCALAPPDATA']) ?? join(homeFolder, 'AppData', 'Local'), 'lianwen', 'index');
  }
  if (platform === 'darwin') return join(homeFolder, 'Library', 'Caches', 'lianwen');
  const cache = set(environment['XDG_CACHE_HOME']);
  // The specification has relative paths ignored.
  return join(cache !== undefined && isAbsolute(cache) ? cache : join(homeFolder, '.cache'), 'lianwen');
}

/**
 * Switches of LangChain's that would send what is asked to a service of its maker's, or write it on standard output; set
 * for another program perhaps.
 */
const TRACING = [
  'LANGSMITH_TRACING',
  'LANGSMITH_TRACING_V2',
  'LANGCHAIN_TRACING',
  'LANGCHAIN_TRACING_V2',
  'LANGSMITH_GATEWAY',
  'LANGCHAIN_VERBOSE',
];

/**
 * Turns off the telemetry that onnxruntime has on by default. It reads its variable when it is loaded, in whichever
 * thread, so this is called before any model is opened.
 */
export function silenceRuntime(): void {
  process.env['ORT_DISABLE_TELEMETRY'] = '1';
}

/**
 * {@link silenceRuntime}, and LangChain's tracing off: nothing that is asked leaves the machine but to a language model
 * that is configured. For a process that is ours: in a program that uses the library, tracing is the program's.
 */
export function keepQuestionsHere(): void {
  silenceRuntime();
  for (const variable of TRACING) process.env[variable] = 'false';
}
