import type { JsonObject } from '../../server-parts/json.js';
import { Refusal } from '../refusal.js';
import type { Slack } from '../slack.js';
import { install } from './install.js';
import type { Call, Methods } from './method.js';

/** auth.test, apps.connections.open, oauth.v2.access: how an app comes in. */
export const sessionMethods: Methods = {
  'auth.test': { token: 'bot', scopes: [], perMinute: Infinity, run: test },
  'apps.connections.open': { token: 'app', run: openConnection },
  'oauth.v2.access': { token: 'none', run: access },
};

function test({ workspace, installation }: Call): JsonObject {
  return {
    url: `https://${workspace.domain}.slack.com/`,
    team: workspace.domain,
    team_id: workspace.id,
    user: 'lianwen',
    user_id: installation.botUser,
    bot_id: installation.botId,
    is_enterprise_install: false,
  };
}

function openConnection(slack: Slack): JsonObject {
  return { url: slack.socketMode.issueUrl(slack.url) };
}

function access(slack: Slack, args: JsonObject): JsonObject {
  if (args.client_id !== slack.app.clientId) throw new Refusal('invalid_client_id');
  if (args.client_secret !== slack.app.clientSecret) throw new Refusal('bad_client_secret');
  const { workspace: id, user, scopes, redirectUri } = slack.codes.exchange(args.code);
  // The exchange must name the address that the code was sent to (docs.slack.dev/reference/methods/oauth.v2.access).
  if (redirectUri !== null && args.redirect_uri !== redirectUri) throw new Refusal('bad_redirect_uri');
  const workspace = slack.workspaces.get(id);
  if (workspace === undefined) throw new Refusal('invalid_code');
  const { botToken, botUser } = install(slack, workspace, scopes);
  return {
    access_token: botToken,
    token_type: 'bot',
    scope: scopes.join(','),
    bot_user_id: botUser,
    app_id: slack.app.appId,
    team: { id: workspace.id, name: workspace.domain },
    enterprise: null,
    is_enterprise_install: false,
    authed_user: { id: user },
  };
}
