import type { REST } from 'discord.js';
import { Routes } from 'discord-api-types/v10';
import { z } from 'zod';

import { orFinding } from '../../doctor/examine.js';
import type { Finding } from '../../doctor/finding.js';
import { orRefused } from '../../service/door.js';
import type { DiscordConfig } from '../../service-config.js';
import { pendingChanges } from './commands/register-commands.js';
import { describeFaults } from './describe-setup.js';
import { checkSetup, type DiscordReady } from './discord-setup.js';
import { discordDoor } from './discord-door.js';
import { enterDiscord } from './enter-discord.js';
import { found, SUBJECT } from './discord-finding.js';
import { examineServers } from './examine-servers.js';

/** Settings, token, key, gateway, commands, and permissions in every server and channel: nothing is changed. */
export async function examineDiscord(config: DiscordConfig): Promise<readonly Finding[]> {
  const { token, applicationId, publicKey } = config;
  if (token === null && applicationId === null && publicKey === null) return [found('off', ({ off }) => off)];
  const setup = checkSetup(config);
  if (setup.kind === 'incomplete') {
    return [{ subject: SUBJECT, state: 'wrong', say: (language) => describeFaults(setup.faults, language) }];
  }
  const findings = await orFinding(SUBJECT, () => examineReady(setup.ready));
  return 'subject' in findings ? [findings] : findings;
}

async function examineReady(ready: DiscordReady): Promise<readonly Finding[]> {
  const { library, self } = await enterDiscord(ready);
  const { rest } = library;
  return [...(await examineServers(rest, self)), await examineHearing(rest, ready), await examineCommands(rest, ready)];
}

const keySchema = z.object({ verify_key: z.string() });

async function examineHearing(rest: REST, { hearing }: DiscordReady): Promise<Finding> {
  if (hearing.kind === 'gateway') {
    await orRefused(discordDoor, () => rest.get(Routes.gatewayBot()));
    return found('fine', ({ discord }) => discord.gateway);
  }
  const { verify_key } = keySchema.parse(await orRefused(discordDoor, () => rest.get(Routes.currentApplication())));
  return verify_key.toLowerCase() === hearing.publicKey.toLowerCase()
    ? found('fine', ({ discord }) => discord.http)
    : found('wrong', ({ discord }) => discord.otherKey);
}

async function examineCommands(rest: REST, { applicationId }: DiscordReady): Promise<Finding> {
  const { created, changed, removed } = await orRefused(discordDoor, () => pendingChanges(rest, applicationId));
  const count = created.length + changed.length + removed.length;
  // They are registered at the next start.
  return found('fine', ({ discord }) => (count === 0 ? discord.commands : discord.commandsDiffer(count)));
}
