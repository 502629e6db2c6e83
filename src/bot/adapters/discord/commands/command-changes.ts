import { ApplicationCommandType } from 'discord-api-types/v10';
import { isDeepStrictEqual } from 'node:util';

import type { DiscordCommand } from './discord-commands.js';

/** A command as Discord has it. */
export interface RegisteredCommand {
  readonly id: string;
  readonly name: string;
  readonly type?: number | undefined;
}

/** What has to be done so that Discord has the commands that are wanted, and no others. */
export interface CommandChanges {
  readonly created: readonly DiscordCommand[];
  readonly changed: readonly { readonly id: string; readonly command: DiscordCommand }[];
  /** Ids. */
  readonly removed: readonly string[];
}

/** Compares commands with those that are registered: what is the same is left alone. */
export function commandChanges(
  wanted: readonly DiscordCommand[],
  registered: readonly RegisteredCommand[],
): CommandChanges {
  const known = new Map(registered.map((command) => [keyOf(command), command]));
  const pairs = wanted.map((command) => ({ command, before: known.get(keyOf(command)) }));
  const keys = new Set(wanted.map(keyOf));
  return {
    created: pairs.flatMap(({ command, before }) => (before === undefined ? [command] : [])),
    changed: pairs.flatMap(({ command, before }) =>
      before === undefined || isSame(command, before) ? [] : [{ id: before.id, command }],
    ),
    removed: registered.flatMap((command) => (keys.has(keyOf(command)) ? [] : [command.id])),
  };
}

const keyOf = ({
  type = ApplicationCommandType.ChatInput,
  name,
}: {
  readonly type?: number | undefined;
  readonly name: string;
}): string => `${type}/${name}`;

/** Of what Discord adds to a command, only what we say of one is compared. */
function isSame(command: DiscordCommand, before: RegisteredCommand): boolean {
  const own = Object.keys(command);
  const said = Object.entries(before).filter(([key]) => own.includes(key));
  return isDeepStrictEqual(withoutDefaults(command), withoutDefaults(Object.fromEntries(said)));
}

/** What is not there, null, false and an empty list are the same to Discord; lists of numbers are sets. */
function withoutDefaults(value: unknown): unknown {
  if (Array.isArray(value)) {
    const inside = value.map(withoutDefaults);
    return inside.every((one) => typeof one === 'number') ? inside.toSorted((a, b) => a - b) : inside;
  }
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).map(([key, inner]): [string, unknown] => [key, withoutDefaults(inner)]);
  return Object.fromEntries(kept.filter(([, inner]) => !isDefault(inner)));
}

const isDefault = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === false ||
  value === '' ||
  (Array.isArray(value) && value.length === 0);
