/** Opcodes of the gateway. */
export const OPCODE = {
  dispatch: 0,
  heartbeat: 1,
  identify: 2,
  resume: 6,
  reconnect: 7,
  invalidSession: 9,
  hello: 10,
  heartbeatAck: 11,
} as const;

/** Opcodes that an app may send and that change nothing here: presence, voice, members, soundboard. */
export const IGNORED_OPCODES: ReadonlySet<number> = new Set([3, 4, 8, 31, 43]);

/** Why the gateway hangs up. */
export const CLOSE = {
  unknownOpcode: 4001,
  decodeError: 4002,
  notAuthenticated: 4003,
  authenticationFailed: 4004,
  alreadyAuthenticated: 4005,
  invalidSequence: 4007,
  rateLimited: 4008,
  sessionTimedOut: 4009,
  invalidShard: 4010,
  invalidVersion: 4012,
  invalidIntents: 4013,
  disallowedIntents: 4014,
} as const;

/** Codes by which an app says that it will not come back: its session is over. */
export const ENDS_SESSION: ReadonlySet<number> = new Set([1000, 1001]);
