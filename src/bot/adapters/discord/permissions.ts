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

/** @param bits permissions as Discord writes them, a decimal number */
export function missingPermissions(bits: string): readonly DiscordPermission[] {
  const granted = BigInt(bits);
  if ((granted & PermissionFlagsBits.Administrator) !== 0n) return [];
  return NAMES.filter((name) => (granted & NEEDED[name]) === 0n);
}

/** Where an admin adds the app to a server, with what it needs there. */
export function addAddress(applicationId: string): string {
  const permissions = NAMES.reduce((bits, name) => bits | NEEDED[name], 0n);
  return `https://discord.com/oauth2/authorize?client_id=${applicationId}&scope=bot+applications.commands&permissions=${permissions}`;
}
