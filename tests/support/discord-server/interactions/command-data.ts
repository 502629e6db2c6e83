import { isObject, objectsOf, textOf, type JsonObject } from '../../server-parts/json.js';
import { OPTION } from '../protocol/interaction-types.js';
import type { Command } from '../rest/command-store.js';

/** What a user chose or wrote for each option, by its name. */
export type OptionValues = Readonly<Record<string, string | number | boolean>>;

/** Characters of an option where the command sets no lower limit. */
const VALUE_MOST = 6000;

/** A command as the app is told of it. */
export function commandData(command: Command, options: readonly JsonObject[]): JsonObject {
  const { id, name, type, guild } = command;
  return { id, name, type, ...(options.length > 0 && { options }), ...(guild !== null && { guild_id: guild }) };
}

/**
 * What a user entered, for a command or one of its subcommands ("show" or "group show").
 *
 * @throws Error where Discord's client would not let it be sent.
 */
export function enteredOptions(
  definitions: readonly JsonObject[],
  path: readonly string[],
  values: OptionValues,
  focused: string | null,
): readonly JsonObject[] {
  const [step, ...rest] = path;
  if (step !== undefined) {
    const part = definitions.find(({ name }) => name === step);
    if (part === undefined) throw new Error(`The command has no part ${step}`);
    const options = enteredOptions(objectsOf(part.options), rest, values, focused);
    return [{ name: step, type: part.type, options }];
  }
  demandKnown(definitions, values);
  return definitions.flatMap((definition) => entered(definition, values, focused));
}

function demandKnown(definitions: readonly JsonObject[], values: OptionValues): void {
  const isPart = ({ type }: JsonObject) => type === OPTION.subcommand || type === OPTION.subcommandGroup;
  if (definitions.some(isPart)) throw new Error('The command must be sent with one of its parts');
  const unknown = Object.keys(values).filter((name) => !definitions.some((one) => one.name === name));
  if (unknown.length > 0) throw new Error(`The command has no option ${unknown.join(', ')}`);
}

function entered(definition: JsonObject, values: OptionValues, focused: string | null): JsonObject[] {
  const name = String(definition.name);
  const value = values[name];
  if (value === undefined) {
    // While a user writes, what comes later is not there yet.
    if (definition.required === true && focused === null) throw new Error(`The command needs ${name}`);
    return [];
  }
  if (focused === null) demandAllowed(definition, value);
  return [{ name, type: definition.type, value, ...(focused === name && { focused: true }) }];
}

function demandAllowed(definition: JsonObject, value: string | number | boolean): void {
  const choices = objectsOf(definition.choices);
  const isChoice = choices.length === 0 || choices.some((choice) => choice.value === value);
  const isFitting = typeof value === TYPE_OF[Number(definition.type)] && fitsLength(definition, value);
  if (!isChoice || !isFitting) throw new Error(`${String(definition.name)} cannot be ${String(value).slice(0, 40)}`);
}

const TYPE_OF: Readonly<Record<number, string>> = {
  [OPTION.string]: 'string',
  [OPTION.integer]: 'number',
  [OPTION.boolean]: 'boolean',
  [OPTION.number]: 'number',
};

function fitsLength(definition: JsonObject, value: string | number | boolean): boolean {
  if (typeof value !== 'string') return true;
  const [least, most] = [Number(definition.min_length ?? 0), Number(definition.max_length ?? VALUE_MOST)];
  return value.length >= least && value.length <= most;
}

/** What a user reads of a command: its name in the user's language where it has one. */
export function nameFor({ content, name }: Command, locale: string): string {
  const { name_localizations: names } = content;
  return (isObject(names) ? textOf(names[locale]) : undefined) ?? name;
}
