/** What an app may be allowed in a channel, as far as an adviser needs it. */
export const PERMISSION = {
  manageMessages: 1n << 13n,
  viewChannel: 1n << 10n,
  sendMessages: 1n << 11n,
  embedLinks: 1n << 14n,
  attachFiles: 1n << 15n,
  readMessageHistory: 1n << 16n,
  mentionEveryone: 1n << 17n,
  useApplicationCommands: 1n << 31n,
  manageThreads: 1n << 34n,
  createPublicThreads: 1n << 35n,
  sendMessagesInThreads: 1n << 38n,
} as const;

export type Permission = keyof typeof PERMISSION;

/** What everyone may do in a new guild: neither manage anything nor call everyone. */
export const EVERYONE_MAY: readonly Permission[] = [
  'viewChannel',
  'sendMessages',
  'embedLinks',
  'attachFiles',
  'readMessageHistory',
  'useApplicationCommands',
  'createPublicThreads',
  'sendMessagesInThreads',
];

/** Permissions as Discord writes them: the bits as a decimal number in text. */
export function bitsOf(permissions: Iterable<Permission>): string {
  let bits = 0n;
  for (const permission of permissions) bits |= PERMISSION[permission];
  return String(bits);
}
