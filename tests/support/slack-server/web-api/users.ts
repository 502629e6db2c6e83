import { plain, type JsonObject } from '../../server-parts/json.js';
import { Refusal } from '../refusal.js';
import { demand, isYes } from './arguments.js';
import { TIER_4, type Call, type Methods } from './method.js';

/** users.info. */
export const userMethods: Methods = {
  'users.info': { token: 'bot', scopes: ['users:read'], perMinute: TIER_4, run: info },
};

function info({ workspace, args }: Call): JsonObject {
  demand(args, { user: 'text' });
  const user = workspace.users.get(String(args.user));
  if (user === undefined) throw new Refusal('user_not_found');
  return {
    user: plain({
      id: user.id,
      team_id: workspace.id,
      name: user.name,
      real_name: user.name,
      is_bot: user.isBot,
      locale: isYes(args.include_locale) ? user.locale : undefined,
    }),
  };
}
