import type { REST } from 'discord.js';
import { ChannelType, Routes } from 'discord-api-types/v10';
import { z } from 'zod';

import type { Finding } from '../../doctor/finding.js';
import { PlatformUnreachableError } from '../../errors/platform-unreachable-error.js';
import { shortList } from '../../errors/short-list.js';
import type { DiscordPermission } from '../../messages/doctor-messages.js';
import { orRefused } from '../../service/door.js';
import { readFailure } from './delivery/read-failure.js';
import { discordDoor } from './discord-door.js';
import { found } from './discord-finding.js';
import { bitsOf, missingPermissions, permissionsIn } from './permissions.js';

const bitsSchema = z.string().transform(bitsOf);
const guildsSchema = z.array(z.object({ id: z.string(), name: z.string(), permissions: bitsSchema }));
type Guild = z.infer<typeof guildsSchema>[number];

const memberSchema = z.object({ roles: z.array(z.string()) });
const channelsSchema = z.array(
  z.object({
    type: z.number(),
    name: z.string(),
    permission_overwrites: z.array(z.object({ id: z.string(), allow: bitsSchema, deny: bitsSchema })).default([]),
  }),
);

/** Channels where questions are asked. */
const ASKED_IN: readonly number[] = [ChannelType.GuildText, ChannelType.GuildAnnouncement];

/** What the app may not do in each of its servers, and in single channels of them. */
export async function examineServers(rest: REST, self: string): Promise<readonly Finding[]> {
  const guilds = guildsSchema.parse(await orRefused(discordDoor, () => rest.get(Routes.userGuilds())));
  const findings: Finding[] = [found('fine', ({ discord }) => discord.entered(guilds.length))];
  for (const guild of guilds) findings.push(...(await examineServer(rest, guild, self)));
  return findings;
}

async function examineServer(rest: REST, guild: Guild, self: string): Promise<readonly Finding[]> {
  const missing = missingPermissions(guild.permissions);
  const everywhere =
    missing.length === 0
      ? []
      : [
          found('wrong', ({ discord }) =>
            discord.lacks(
              guild.name,
              missing.map((one) => discord.permissions[one]),
            ),
          ),
        ];
  const lacking = lackingChannels(await channelsOf(rest, guild, self), missing);
  // Often meant so, as where nobody may write.
  const here = [...lacking].map(([permission, channels]) =>
    found('off', ({ discord }) => discord.lacksIn(guild.name, shortList(channels), discord.permissions[permission])),
  );
  return [...everywhere, ...here];
}

interface SeenChannel {
  readonly name: string;
  readonly permissions: bigint;
}

/** Channels by what they take of what their server grants; of one that is not seen nothing else matters. */
function lackingChannels(
  channels: readonly SeenChannel[],
  everywhere: readonly DiscordPermission[],
): ReadonlyMap<DiscordPermission, readonly string[]> {
  const lacking = new Map<DiscordPermission, string[]>();
  for (const { name, permissions } of channels) {
    const missing = missingPermissions(permissions).filter((one) => !everywhere.includes(one));
    const telling = missing.includes('view-channel') ? missing.slice(0, 1) : missing;
    for (const one of telling) lacking.set(one, [...(lacking.get(one) ?? []), `#${name}`]);
  }
  return lacking;
}

/** Channels with what the app may do there; none where the server does not tell. */
async function channelsOf(rest: REST, { id, permissions }: Guild, user: string): Promise<readonly SeenChannel[]> {
  try {
    const { roles } = memberSchema.parse(await rest.get(Routes.guildMember(id, user)));
    const channels = channelsSchema.parse(await rest.get(Routes.guildChannels(id)));
    const member = { guild: id, roles, user };
    return channels
      .filter(({ type }) => ASKED_IN.includes(type))
      .map(({ name, permission_overwrites }) => ({
        name,
        permissions: permissionsIn(permissions, permission_overwrites, member),
      }));
  } catch (error) {
    if (readFailure(error).kind !== 'refused') throw new PlatformUnreachableError(discordDoor.platform, error);
    return [];
  }
}
