import type { JsonObject } from '../../server-parts/json.js';
import type { Discord } from '../discord.js';
import type { User } from '../world.js';

/** A user as everyone sees it. */
export function userJson({ id, name, isBot }: User): JsonObject {
  return { id, username: name, global_name: name, discriminator: '0', avatar: null, bot: isBot, public_flags: 0 };
}

/** The user that the app speaks as. */
export function ownUser({ app, world }: Discord): User {
  const user = world.users.get(app.botId);
  if (user === undefined) throw new Error('The app has no user');
  return user;
}
