import { z } from 'zod';
import { coded } from './error-tree.js';

const hundred = z.array(z.string()).max(100).optional();

/** Whom a message may call: a kind as a whole, or some by name, not both of the same kind. */
export const allowedMentions = z
  .looseObject({
    parse: z.array(z.enum(['roles', 'users', 'everyone'])).optional(),
    users: hundred,
    roles: hundred,
    replied_user: z.boolean().optional(),
  })
  .refine(({ parse = [], users = [] }) => !parse.includes('users') || users.length === 0, {
    ...coded('MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE', 'parse:["users"] and users: [ids...] are mutually exclusive.'),
  })
  .refine(({ parse = [], roles = [] }) => !parse.includes('roles') || roles.length === 0, {
    ...coded('MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE', 'parse:["roles"] and roles: [ids...] are mutually exclusive.'),
  });
