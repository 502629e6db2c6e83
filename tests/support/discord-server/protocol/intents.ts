/** Intents that decide which events an app is sent. */
export const INTENT = {
  guilds: 1 << 0,
  guildMembers: 1 << 1,
  guildPresences: 1 << 8,
  guildMessages: 1 << 9,
  directMessages: 1 << 12,
  messageContent: 1 << 15,
} as const;

/** Intents that an app gets only if it is approved for them. */
export const PRIVILEGED = INTENT.guildMembers | INTENT.guildPresences | INTENT.messageContent;

// 0 to 16, 20, 21, 24 and 25 are documented; 17 to 19, 22 and 23 are not.
const KNOWN = 0b11_0011_0001_1111_1111_1111_1111;

/** False for bits that stand for nothing. */
export function areKnownIntents(intents: number): boolean {
  return Number.isSafeInteger(intents) && intents >= 0 && intents < 2 ** 31 && (intents & ~KNOWN) === 0;
}
