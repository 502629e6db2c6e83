import type { Slack } from '../slack.js';
import type { Installation, Workspace } from '../workspace.js';

/** Puts the app into a workspace with these scopes; one that was there keeps its bot user. */
export function install(
  { ids }: Pick<Slack, 'ids'>,
  workspace: Workspace,
  scopes: readonly string[],
  token?: string,
): Installation {
  const known = [...workspace.users.values()].find(({ isBot }) => isBot);
  const bot = known ?? workspace.addUser('lianwen', { isBot: true });
  workspace.installation = {
    botToken: token ?? ids.next('xoxb-'),
    botUser: bot.id,
    botId: `B${bot.id.slice(1)}`,
    scopes: new Set(scopes),
  };
  return workspace.installation;
}
