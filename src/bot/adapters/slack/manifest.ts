import { SHORTCUTS } from './shortcuts.js';

/** Where Slack sends what happens: over a socket, or to the address of the server. */
export type SlackTransport = { readonly kind: 'socket' } | { readonly kind: 'http'; readonly url: string };

export const SLASH_COMMAND = '/lianwen';

/** Events that are subscribed to; each needs the scope of its kind of conversation. */
const EVENTS = [
  'app_context_changed',
  'app_home_opened',
  'app_mention',
  'app_uninstalled',
  'message.im',
  'tokens_revoked',
] as const;

/** What the app may do, and nothing more. It reads history only to find its own answers again after a crash. */
export const BOT_SCOPES = [
  'app_mentions:read',
  'assistant:write',
  'channels:history',
  'chat:write',
  'commands',
  'files:write',
  'groups:history',
  'im:history',
  'im:write',
  'mpim:history',
] as const;

/** The one command, with what may stand behind it. */
const COMMAND = {
  command: SLASH_COMMAND,
  description: 'Ask, indicators, growth, recommend, brief, check, help · 提问、指标、增速、建议、简报、核对、帮助',
  usage_hint: 'ask 什么是供应链韧性？',
  should_escape: false,
};

/** The app's manifest, to be pasted at api.slack.com: everything the adapter uses, and nothing else. */
export function slackManifest(transport: SlackTransport): object {
  const address = transport.kind === 'http' ? `${transport.url}/slack/events` : null;
  const requests = address === null ? {} : { request_url: address };
  return {
    _metadata: { major_version: 2, minor_version: 1 },
    display_information: {
      name: 'Lianwen 链问',
      description: 'Answers on your policy documents, every figure with its source · 有出处的政策问答',
    },
    features: {
      agent_view: {
        agent_description:
          'Ask about your policy documents in Chinese or English: every figure with its source, what has no support is refused. 用中文或英文就政策资料提问：有据才答，数字可查。',
      },
      app_home: { home_tab_enabled: true, messages_tab_enabled: true, messages_tab_read_only_enabled: false },
      bot_user: { display_name: 'Lianwen 链问', always_online: true },
      shortcuts: SHORTCUTS.map((entry) => ({ ...entry })),
      slash_commands: [{ ...COMMAND, ...(address === null ? {} : { url: address }) }],
    },
    oauth_config: {
      ...(transport.kind === 'http' ? { redirect_urls: [`${transport.url}/slack/oauth_redirect`] } : {}),
      scopes: { bot: [...BOT_SCOPES] },
    },
    settings: {
      event_subscriptions: { ...requests, bot_events: [...EVENTS] },
      interactivity: { is_enabled: true, ...requests },
      org_deploy_enabled: false,
      socket_mode_enabled: transport.kind === 'socket',
      token_rotation_enabled: false,
    },
  };
}
