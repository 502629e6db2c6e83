import { parseArgs } from 'node:util';

import type { Language } from '../../../knowledge/index.js';
import { WrongUsageError } from '../../errors/wrong-usage-error.js';
import { PLANNERS, type PlannerKind } from '../../models/planner-kind.js';
import { briefOptions } from './brief-options.js';
import { CHAT, COMMANDS, type CommandEntry, isCommandWord } from './command-table.js';
import { COMMAND_WORDS, type CommandWord } from './command-words.js';
import type { Invocation, Options } from './invocation.js';
import { nearestWord } from '../../nearest-word.js';
import { isPlatformName } from './platform-names.js';
import { checkTableOptions, tableFormat, tableShape } from './table-options.js';

const GRAMMAR = {
  corpus: { type: 'string' },
  index: { type: 'string' },
  lang: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'V' },
  batch: { type: 'string' },
  document: { type: 'string' },
  export: { type: 'boolean' },
  file: { type: 'string' },
  format: { type: 'string' },
  out: { type: 'string' },
  periods: { type: 'string' },
  growth: { type: 'boolean' },
  unit: { type: 'string' },
  sort: { type: 'string' },
  order: { type: 'string' },
  topic: { type: 'string' },
  since: { type: 'string' },
  date: { type: 'string' },
  register: { type: 'boolean' },
  http: { type: 'boolean' },
  workspace: { type: 'string' },
  user: { type: 'string' },
  planner: { type: 'string' },
  k: { type: 'string', short: 'k' },
} as const;

type OptionName = keyof typeof GRAMMAR;
const GLOBAL_OPTIONS: readonly OptionName[] = ['corpus', 'index', 'lang', 'json', 'help', 'version'];

/**
 * Reads the arguments after the program's name. Options may stand before or after the word; the last of a repeated
 * option counts; words of an unquoted question are joined by spaces.
 *
 * @throws WrongUsageError for anything that the commands do not take
 */
export function parseCommandLine(args: readonly string[]): Invocation {
  const { tokens } = parseArgs({ args: [...args], options: GRAMMAR, strict: false, tokens: true });
  const [given, ...rest] = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  const word = commandWord(given);
  const entry = word === null ? CHAT : COMMANDS[word];
  const values = optionValues(tokens, [...GLOBAL_OPTIONS, ...entry.options]);
  const purpose = purposeOf(values);
  const options = { ...checkedOptions(values), ...ownOptions(entry, values) };
  const argument = purpose === 'run' ? checkedArgument(entry, rest, options) : null;
  if (purpose === 'run' && options.brief === undefined) checkTableOptions(values, argument);
  return { word, purpose, argument, options };
}

/** The language that `--lang` names anywhere in the arguments, valid as a whole or not; null where it names none. */
export function requestedLanguage(args: readonly string[]): Language | null {
  const { values } = parseArgs({ args: [...args], options: GRAMMAR, strict: false });
  return values.lang === 'zh' || values.lang === 'en' ? values.lang : null;
}

function commandWord(given: string | undefined): CommandWord | null {
  if (given === undefined) return null;
  if (isCommandWord(given)) return given;
  throw new WrongUsageError('unknown-word', { subject: given, nearest: nearestWord(given, COMMAND_WORDS) ?? '' });
}

type Token = NonNullable<
  ReturnType<typeof parseArgs<{ options: typeof GRAMMAR; strict: false; tokens: true }>>['tokens']
>[number];
type OptionToken = Extract<Token, { readonly kind: 'option' }>;
type OptionValues = ReadonlyMap<OptionName, string>;

function optionValues(tokens: readonly Token[], known: readonly OptionName[]): OptionValues {
  const values = new Map<OptionName, string>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const name = known.find((one) => one === token.name);
    if (name === undefined) throw unknownOption(token.rawName, known);
    values.set(name, optionValue(name, token));
  }
  return values;
}

function unknownOption(rawName: string, known: readonly OptionName[]): WrongUsageError {
  const nearest = nearestWord(rawName.replace(/^-+/, ''), known);
  return new WrongUsageError('unknown-option', { subject: rawName, nearest: nearest === null ? '' : `--${nearest}` });
}

function optionValue(name: OptionName, { rawName, value, inlineValue }: OptionToken): string {
  if (GRAMMAR[name].type === 'boolean') {
    if (value !== undefined) throw new WrongUsageError('unexpected-value', { subject: rawName });
    return '';
  }
  // Another option where the value should be is a forgotten value; a lone "-" is standard input, "-1" a wrong number.
  const isOption = inlineValue !== true && /^-\D/u.test(value ?? '');
  if (value === undefined || value === '' || isOption) throw new WrongUsageError('missing-value', { subject: rawName });
  return value;
}

function purposeOf(values: OptionValues): Invocation['purpose'] {
  if (values.has('help')) return 'help';
  return values.has('version') ? 'version' : 'run';
}

/** What a table and a brief ask for in options of the same names. */
function ownOptions(entry: CommandEntry, values: OptionValues): Pick<Options, 'brief' | 'format' | 'shape'> {
  if (entry.options.includes('topic')) return { brief: briefOptions(values) };
  const [format, shape] = [tableFormat(values), tableShape(values)];
  return { ...(format !== undefined && { format }), ...(shape !== undefined && { shape }) };
}

/** Options that are taken as they are given. */
const TEXTS = ['corpus', 'index', 'batch', 'document', 'file', 'out', 'workspace', 'user'] as const;

function checkedOptions(values: OptionValues): Options {
  const texts: Partial<Record<(typeof TEXTS)[number], string>> = Object.fromEntries(
    TEXTS.flatMap((name) => {
      const value = values.get(name);
      return value === undefined ? [] : [[name, value]];
    }),
  );
  const [language, k] = [checkedLanguage(values.get('lang')), checkedCount(values.get('k'))];
  const planner = checkedPlanner(values.get('planner'));
  return {
    output: values.has('json') || values.has('export') ? 'json' : 'text',
    ...texts,
    ...(language !== undefined && { language }),
    ...(values.has('register') && { register: true }),
    ...(values.has('http') && { http: true }),
    ...(k !== undefined && { k }),
    ...(planner !== undefined && { planner }),
  };
}

function checkedLanguage(value: string | undefined): Language | undefined {
  if (value === undefined || value === 'zh' || value === 'en') return value;
  throw new WrongUsageError('invalid-value', { subject: '--lang', allowed: 'zh, en' });
}

function checkedPlanner(value: string | undefined): PlannerKind | undefined {
  if (value === undefined) return undefined;
  const planner = PLANNERS.find((known) => known === value);
  if (planner !== undefined) return planner;
  throw new WrongUsageError('invalid-value', { subject: '--planner', allowed: PLANNERS.join(', ') });
}

function checkedCount(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const count = Number(value);
  if (/^\d+$/u.test(value) && Number.isSafeInteger(count) && count > 0) return count;
  throw new WrongUsageError('invalid-value', { subject: '--k', allowed: '1, 2, 3 …' });
}

function checkedArgument(entry: CommandEntry, given: readonly string[], options: Options): string | null {
  const [first, second] = given;
  if (entry.argument === 'none') {
    if (first === undefined) return null;
    throw new WrongUsageError('unexpected-argument', { subject: first });
  }
  if (entry.argument === 'platforms') return otherPlatforms(given);
  if (entry.argument === 'name') return first === undefined ? null : given.join(' ');
  if (hasOtherSource(first, options)) return null;
  if (first === undefined) throw new WrongUsageError('missing-argument', { subject: entry.argument });
  if (entry.argument !== 'receipt') return given.join(' ');
  if (second !== undefined) throw new WrongUsageError('unexpected-argument', { subject: second });
  return first;
}

/** Platforms that are run beside the one that the word names; null where there are none. */
function otherPlatforms(given: readonly string[]): string | null {
  const stranger = given.find((name) => !isPlatformName(name));
  if (stranger === undefined) return given.length === 0 ? null : given.join(' ');
  throw new WrongUsageError('unexpected-argument', { subject: stranger });
}

/** Whether a file takes the place of the argument; both at once are too many. */
function hasOtherSource(first: string | undefined, { batch, file }: Options): boolean {
  if (file !== undefined && (batch !== undefined || first !== undefined)) throw new WrongUsageError('text-beside-file');
  if (batch !== undefined && first !== undefined) throw new WrongUsageError('question-beside-batch');
  return batch !== undefined || file !== undefined;
}
