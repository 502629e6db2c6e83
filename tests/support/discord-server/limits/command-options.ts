import { z } from 'zod';
import { OPTION } from '../protocol/interaction-types.js';
import { chatInputName } from './command-names.js';
import { coded } from './error-tree.js';
import { localizations } from './localizations.js';

/** The greatest number that Discord takes whole. */
const INTEGER_MOST = 2 ** 53;

const description = z.string().min(1).max(100);
const choiceName = z.string().min(1).max(100);

const named = {
  name: chatInputName,
  name_localizations: localizations(chatInputName),
  description,
  description_localizations: localizations(description),
};

const choice = z.looseObject({
  name: choiceName,
  name_localizations: localizations(choiceName),
  value: z.union([z.string().max(100), z.number().min(-INTEGER_MOST).max(INTEGER_MOST)]),
});

const value = z
  .looseObject({
    ...named,
    // Text, number, and what Discord itself offers: users, channels, roles, mentionables, attachments.
    type: z.literal([OPTION.string, OPTION.integer, OPTION.boolean, 6, 7, 8, 9, OPTION.number, 11]),
    required: z.boolean().optional(),
    choices: z.array(choice).max(25).optional(),
    autocomplete: z.boolean().optional(),
    min_length: z.int().min(0).max(6000).optional(),
    max_length: z.int().min(1).max(6000).optional(),
    min_value: z.number().optional(),
    max_value: z.number().optional(),
  })
  .refine(({ autocomplete, choices = [] }) => autocomplete !== true || choices.length === 0, {
    path: ['choices'],
    ...coded('APPLICATION_COMMAND_AUTOCOMPLETE_CHOICES', 'Autocomplete cannot be used with choices.'),
  });

/** Options that must be given come before those that may. */
const requiredFirst = (options: ReadonlyArray<{ readonly type: number; readonly required?: unknown }>): boolean =>
  options.every(({ required }, place) => required !== true || place === 0 || options[place - 1]?.required === true);

const differentNames = (options: ReadonlyArray<{ readonly name: string }>): boolean =>
  new Set(options.map(({ name }) => name)).size === options.length;

const REQUIRED_FIRST = coded(
  'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
  'Required options must be placed before non-required options',
);
const DIFFERENT_NAMES = coded('APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS', 'Option name already exists');

const values = z.array(value).max(25).refine(requiredFirst, REQUIRED_FIRST).refine(differentNames, DIFFERENT_NAMES);

const subcommand = z.looseObject({ ...named, type: z.literal(OPTION.subcommand), options: values.optional() });

const subcommandGroup = z.looseObject({
  ...named,
  type: z.literal(OPTION.subcommandGroup),
  options: z.array(subcommand).max(25).refine(differentNames, DIFFERENT_NAMES).optional(),
});

/** Parts and values are not mixed: a command with parts is sent only with one of them. */
const ofOneSort = (options: ReadonlyArray<{ readonly type: number }>): boolean =>
  new Set(options.map(({ type }) => type > OPTION.subcommandGroup)).size <= 1;

/** What a command asks for: values, or the parts that ask for them. */
export const commandOptions = z
  .array(z.discriminatedUnion('type', [subcommand, subcommandGroup, value]))
  .max(25)
  .refine(ofOneSort, coded('APPLICATION_COMMAND_OPTIONS_TYPE_INVALID', 'Sub-commands are exclusive to all other types'))
  .refine(requiredFirst, REQUIRED_FIRST)
  .refine(differentNames, DIFFERENT_NAMES);
