import type { SlackConfig } from '../../service-config.js';

/** How the app comes into workspaces: by the token of one, or installed by many. */
export type SlackAccess =
  | { readonly kind: 'token'; readonly botToken: string }
  | {
      readonly kind: 'oauth';
      readonly clientId: string;
      readonly clientSecret: string;
      /** Signs what comes back from Slack's pages, and seals stored tokens. */
      readonly stateSecret: string;
      /** The token of a workspace that need not install it; null where there is none. */
      readonly botToken: string | null;
    };

/** Where questions come from: a socket, or signed requests. */
export type SlackHearing =
  | { readonly kind: 'socket'; readonly appToken: string }
  | { readonly kind: 'http'; readonly signingSecret: string };

/** What Slack has to be reached with, checked. */
export interface SlackReady {
  readonly access: SlackAccess;
  readonly transport: SlackHearing;
  readonly apiUrl: string | null;
  /** The address at which browsers find the server; null where it is not told. */
  readonly publicUrl: string | null;
}

/** A setting without which nothing can start; `transport`: neither a socket's token nor a signing secret. */
export type MissingSetting =
  | 'SLACK_BOT_TOKEN'
  | 'SLACK_CLIENT_ID'
  | 'SLACK_CLIENT_SECRET'
  | 'SLACK_SIGNING_SECRET'
  | 'transport';

export type SlackSetup =
  | { readonly kind: 'ready'; readonly ready: SlackReady }
  | {
      readonly kind: 'incomplete';
      readonly missing: readonly MissingSetting[];
      readonly transport: 'socket' | 'http';
      readonly publicUrl: string | null;
    };

type Found<Value> = Value | readonly MissingSetting[];

/** Whether the settings suffice. An app token means Socket Mode, even beside a signing secret. */
export function checkSetup(config: SlackConfig): SlackSetup {
  const { apiUrl, publicUrl } = config;
  const [access, transport] = [accessOf(config), transportOf(config)];
  if ('kind' in access && 'kind' in transport) {
    return { kind: 'ready', ready: { access, transport, apiUrl, publicUrl } };
  }
  const missing = [access, transport].flatMap((found) => ('kind' in found ? [] : found));
  return { kind: 'incomplete', missing, transport: hearsBy(config), publicUrl };
}

function hearsBy({ appToken, signingSecret, clientId, clientSecret }: SlackConfig): 'socket' | 'http' {
  const wantsRequests = signingSecret !== null || clientId !== null || clientSecret !== null;
  return appToken === null && wantsRequests ? 'http' : 'socket';
}

function accessOf({ appToken, botToken, clientId, clientSecret, stateSecret }: SlackConfig): Found<SlackAccess> {
  const isInstalled = appToken === null && (clientId !== null || clientSecret !== null);
  if (!isInstalled) return botToken === null ? ['SLACK_BOT_TOKEN'] : { kind: 'token', botToken };
  if (clientId === null) return ['SLACK_CLIENT_ID'];
  if (clientSecret === null) return ['SLACK_CLIENT_SECRET'];
  return { kind: 'oauth', clientId, clientSecret, stateSecret: stateSecret ?? clientSecret, botToken };
}

function transportOf({ appToken, signingSecret, clientId, clientSecret }: SlackConfig): Found<SlackHearing> {
  if (appToken !== null) return { kind: 'socket', appToken };
  if (signingSecret !== null) return { kind: 'http', signingSecret };
  return [clientId === null && clientSecret === null ? 'transport' : 'SLACK_SIGNING_SECRET'];
}
