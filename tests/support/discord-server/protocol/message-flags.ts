/** Flags of messages that an app may set or meet. */
export const MESSAGE_FLAG = {
  suppressEmbeds: 1 << 2,
  ephemeral: 1 << 6,
  /** "Lianwen is thinking…": deferred and not yet edited. */
  loading: 1 << 7,
  suppressNotifications: 1 << 12,
  componentsV2: 1 << 15,
} as const;

/** True if the flag is set. */
export function hasFlag(flags: number, flag: number): boolean {
  return (flags & flag) !== 0;
}
