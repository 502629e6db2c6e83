import { z } from 'zod';
import { coded } from './error-tree.js';

// https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-naming
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]+$/u;

/** The name of a written command or of an option: one word, in lower case where the script has one. */
export const chatInputName = z
  .string()
  .min(1)
  .max(32)
  .refine(
    (name) => NAME.test(name) && name === name.toLowerCase(),
    coded('APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid'),
  );
