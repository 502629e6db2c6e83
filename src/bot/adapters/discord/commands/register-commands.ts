import type { REST } from 'discord.js';
import { Routes } from 'discord-api-types/v10';
import { z } from 'zod';

import { commandChanges, type CommandChanges } from './command-changes.js';
import { discordCommands } from './discord-commands.js';

const registeredSchema = z.array(z.looseObject({ id: z.string(), name: z.string(), type: z.number().optional() }));

/** How many commands were registered anew, changed and removed. */
export interface Registration {
  readonly created: number;
  readonly changed: number;
  readonly removed: number;
}

/**
 * Sees to it that Discord has our commands, everywhere: what it has already is left as it is. Discord takes 200 new ones
 * a day.
 */
export async function registerCommands(rest: REST, applicationId: string): Promise<Registration> {
  const { created, changed, removed } = await pendingChanges(rest, applicationId);
  // Those that are gone make room for those that are new.
  for (const id of removed) await rest.delete(Routes.applicationCommand(applicationId, id));
  for (const { id, command } of changed)
    await rest.patch(Routes.applicationCommand(applicationId, id), { body: command });
  for (const command of created) await rest.post(Routes.applicationCommands(applicationId), { body: command });
  return { created: created.length, changed: changed.length, removed: removed.length };
}

/** What registering would change. */
export async function pendingChanges(rest: REST, applicationId: string): Promise<CommandChanges> {
  const query = new URLSearchParams({ with_localizations: 'true' });
  const registered: unknown = await rest.get(Routes.applicationCommands(applicationId), { query });
  return commandChanges(discordCommands(), registeredSchema.parse(registered));
}
