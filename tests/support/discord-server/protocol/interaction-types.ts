/** Types of interactions. */
export const INTERACTION = { ping: 1, command: 2, component: 3, autocomplete: 4, modalSubmit: 5 } as const;

/** Types of the answers to them. */
export const CALLBACK = {
  pong: 1,
  message: 4,
  deferredMessage: 5,
  deferredUpdate: 6,
  update: 7,
  choices: 8,
  modal: 9,
} as const;

/** Types of commands. */
export const COMMAND = { chatInput: 1, user: 2, message: 3 } as const;

/** Where a command is used: in a guild, in the direct messages of the app, anywhere else that is private. */
export const CONTEXT = { guild: 0, botDirectMessage: 1, privateChannel: 2 } as const;

/** For whom the app is installed. */
export const INSTALLED_FOR = { guild: 0, user: 1 } as const;

/** Types of a command's options that hold others. */
export const OPTION = { subcommand: 1, subcommandGroup: 2, string: 3, integer: 4, boolean: 5, number: 10 } as const;
