import type { REST } from 'discord.js';
import { Routes } from 'discord-api-types/v10';
import { z } from 'zod';

import { orFinding } from '../../doctor/examine.js';
import type { Finding } from '../../doctor/finding.js';
import { messagesIn } from '../../messages/catalogue.js';
import type { DoctorMessages } from '../../messages/doctor-messages.js';
import { doctorMessages } from '../../messages/doctor.js';
import { orRefused } from '../../service/door.js';
import type { DiscordConfig } from '../../service-config.js';
import { pendingChanges } from './commands/register-commands.js';
import { describeFaults } from './describe-setup.js';
import { checkSetup, type DiscordReady } from './discord-setup.js';
import { discordDoor } from './discord-door.js';
import { enterDiscord } from './enter-discord.js';
import { missingPermissions } from './permissions.js';

const SUBJECT = 'discord';

/** Settings, token, key, gateway, commands, and permissions in every server: nothing is changed. */
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
  const { rest } = (await enterDiscord(ready)).library;
  return [...(await examineServers(rest)), await examineHearing(rest, ready), await examineCommands(rest, ready)];
}

const guildsSchema = z.array(z.object({ name: z.string(), permissions: z.string() }));

async function examineServers(rest: REST): Promise<readonly Finding[]> {
  const guilds = guildsSchema.parse(await orRefused(discordDoor, () => rest.get(Routes.userGuilds())));
  const lacking = guilds
    .map(({ name, permissions }) => ({ name, missing: missingPermissions(permissions) }))
    .filter(({ missing }) => missing.length > 0);
  return [
    found('fine', ({ discord }) => discord.entered(guilds.length)),
    ...lacking.map(({ name, missing }) =>
      found('wrong', ({ discord }) =>
        discord.lacks(
          name,
          missing.map((one) => discord.permissions[one]),
        ),
      ),
    ),
  ];
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

function found(state: Finding['state'], words: (messages: DoctorMessages) => string): Finding {
  return { subject: SUBJECT, state, say: (language) => words(messagesIn(doctorMessages, language)) };
}
