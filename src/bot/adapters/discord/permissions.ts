import { PermissionFlagsBits } from 'discord-api-types/v10';

import type { DiscordPermission } from '../../messages/doctor-messages.js';

/** What the app needs in a server: none lets it manage anything. */
const NEEDED: Readonly<Record<DiscordPermission, bigint>> = {
  'view-channel': PermissionFlagsBits.ViewChannel,
  'send-messages': PermissionFlagsBits.SendMessages,
  'send-messages-in-threads': PermissionFlagsBits.SendMessagesInThreads,
  'attach-files': PermissionFlagsBits.AttachFiles,
  'read-message-history': PermissionFlagsBits.ReadMessageHistory,
};
const NAMES: readonly DiscordPermission[] = [
  'view-channel',
  'send-messages',
  'send-messages-in-threads',
  'attach-files',
  'read-message-history',
];

/** Permissions as bits; `text`: a decimal number, as Discord writes them. */
export const bitsOf = (text: string): bigint => BigInt(text);

/** What it needs and has not. */
export function missingPermissions(granted: bigint): readonly DiscordPermission[] {
  if ((granted & PermissionFlagsBits.Administrator) !== 0n) return [];
  return NAMES.filter((name) => (granted & NEEDED[name]) === 0n);
}

/** What a channel grants and takes, for a role or a user by its id. */
export interface Overwrite {
  readonly id: string;
  readonly allow: bigint;
  readonly deny: bigint;
}

/** For whom permissions are asked: the role of everyone has the id of the server. */
export interface Member {
  readonly guild: string;
  readonly roles: readonly string[];
  readonly user: string;
}

/** Permissions in a channel, from those in its server (topics/permissions, "Permission Overwrites"). */
export function permissionsIn(
  ofServer: bigint,
  overwrites: readonly Overwrite[],
  { guild, roles, user }: Member,
): bigint {
  const steps = [[guild], roles, [user]];
  return steps.reduce((bits, ids) => {
    const own = overwrites.filter(({ id }) => ids.includes(id));
    const deny = own.reduce((all, one) => all | one.deny, 0n);
    const allow = own.reduce((all, one) => all | one.allow, 0n);
    return (bits & ~deny) | allow;
  }, ofServer);
}

/** Where an admin adds the app to a server, with what it needs there. */
export function addAddress(applicationId: string): string {
  const permissions = NAMES.reduce((bits, name) => bits | NEEDED[name], 0n);
  return `https://discord.com/oauth2/authorize?client_id=${applicationId}&scope=bot+applications.commands&permissions=${permissions}`;
}
