import type { SlackConfig } from '../../service-config.js';

/** What Slack has to be reached with, checked: by a socket, or by signed requests. */
export interface SlackReady {
  readonly botToken: string;
  readonly transport:
    | { readonly kind: 'socket'; readonly appToken: string }
    | { readonly kind: 'http'; readonly signingSecret: string };
  readonly apiUrl: string | null;
}

/** A setting without which nothing can start; `transport`: neither a socket's token nor a signing secret. */
export type MissingSetting = 'SLACK_BOT_TOKEN' | 'transport';

export type SlackSetup =
  | { readonly kind: 'ready'; readonly ready: SlackReady }
  | { readonly kind: 'incomplete'; readonly missing: readonly MissingSetting[]; readonly transport: 'socket' | 'http' };

/** Whether the settings suffice. An app token means Socket Mode, even beside a signing secret. */
export function checkSetup({ botToken, appToken, signingSecret, apiUrl }: SlackConfig): SlackSetup {
  const transport = transportOf(appToken, signingSecret);
  if (botToken !== null && transport !== null) return { kind: 'ready', ready: { botToken, transport, apiUrl } };
  const missing: readonly MissingSetting[] = [
    ...(botToken === null ? (['SLACK_BOT_TOKEN'] as const) : []),
    ...(transport === null ? (['transport'] as const) : []),
  ];
  return { kind: 'incomplete', missing, transport: transport?.kind ?? 'socket' };
}

function transportOf(appToken: string | null, signingSecret: string | null): SlackReady['transport'] | null {
  if (appToken !== null) return { kind: 'socket', appToken };
  return signingSecret === null ? null : { kind: 'http', signingSecret };
}
