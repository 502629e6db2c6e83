import { z } from 'zod';
import { isObject, objectsOf, textOf, type JsonObject } from '../../server-parts/json.js';
import { COMMAND, CONTEXT, INSTALLED_FOR } from '../protocol/interaction-types.js';
import { demandForm, coded, problemsOf, type Problem } from './error-tree.js';
import { commandOptions } from './command-options.js';
import { chatInputName } from './command-names.js';
import { localizations } from './localizations.js';

/** Characters of names, descriptions and values of a command with its options and choices. */
const CHARACTERS_MOST = 8000;

const common = {
  default_member_permissions: z.string().nullish(),
  nsfw: z.boolean().optional(),
  contexts: z.array(z.int().min(CONTEXT.guild).max(CONTEXT.privateChannel)).min(1).nullish(),
  integration_types: z.array(z.int().min(INSTALLED_FOR.guild).max(INSTALLED_FOR.user)).min(1).optional(),
};

const description = z.string().min(1).max(100);

const chatInput = z.looseObject({
  ...common,
  type: z.literal(COMMAND.chatInput),
  name: chatInputName,
  name_localizations: localizations(chatInputName),
  description,
  description_localizations: localizations(description),
  options: commandOptions.optional(),
});

const menuName = z.string().min(1).max(32);

const menuCommand = (type: typeof COMMAND.user | typeof COMMAND.message) =>
  z.looseObject({
    ...common,
    type: z.literal(type),
    name: menuName,
    name_localizations: localizations(menuName),
    description: z
      .string()
      .max(0, coded('APPLICATION_COMMAND_INVALID_DESCRIPTION', 'Context menu commands cannot have description').error)
      .nullish(),
    options: z.array(z.unknown()).max(0).nullish(),
  });

const command = z.discriminatedUnion('type', [chatInput, menuCommand(COMMAND.user), menuCommand(COMMAND.message)]);

/** @throws Refusal if a command is not as documented. */
export function checkCommand(value: JsonObject): void {
  demandForm(command, typed(value), sizeProblems(value, []));
}

/** @throws Refusal with paths that begin with the place in the list. */
export function checkCommands(values: readonly JsonObject[]): void {
  const repeated = new Set<string>();
  const problems = values.flatMap((value, place) => {
    const key = `${String(typed(value).type)} ${String(value.name)}`;
    const isRepeated = repeated.has(key);
    repeated.add(key);
    return [
      ...problemsOf(command, typed(value), [place]),
      ...sizeProblems(value, [place]),
      ...(isRepeated ? [sameName(place)] : []),
    ];
  });
  demandForm(z.unknown(), values, problems);
}

const sameName = (place: number): Problem => ({
  path: [place, 'name'],
  code: 'APPLICATION_COMMANDS_DUPLICATE_NAME',
  message: 'Application command names must be unique',
});

/** A command without a type is one that is written. */
const typed = (value: JsonObject): JsonObject => ({ ...value, type: value.type ?? COMMAND.chatInput });

function sizeProblems(value: JsonObject, path: readonly PropertyKey[]): Problem[] {
  if (charactersOf(value) <= CHARACTERS_MOST) return [];
  const message = `Command exceeds maximum size (${CHARACTERS_MOST})`;
  return [{ path, code: 'APPLICATION_COMMAND_TOO_LARGE', message }];
}

/** Of a text and its localizations the longest counts. */
function charactersOf(value: JsonObject): number {
  const own =
    longest(value.name, value.name_localizations) + longest(value.description, value.description_localizations);
  const inner = [...objectsOf(value.options), ...objectsOf(value.choices)];
  return inner.reduce((sum, one) => sum + charactersOf(one), own + (textOf(value.value) ?? '').length);
}

function longest(text: unknown, others: unknown): number {
  const all = [text, ...(isObject(others) ? Object.values(others) : [])];
  return Math.max(...all.map((one) => (textOf(one) ?? '').length));
}
