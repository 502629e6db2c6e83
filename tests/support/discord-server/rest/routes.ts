import { applicationRoutes } from './applications.js';
import { channelRoutes } from './channels.js';
import { commandRoutes } from './commands.js';
import { gatewayRoutes } from './gateway-address.js';
import { callbackRoutes } from './interaction-callback.js';
import { messageRoutes } from './messages.js';
import type { Route } from './route.js';
import { userRoutes } from './users.js';
import { webhookRoutes } from './webhooks.js';

/** Everything that can be asked of this Discord; of two patterns that fit, the first is meant. */
const ROUTES: readonly Route[] = [
  ...gatewayRoutes,
  ...userRoutes,
  ...applicationRoutes,
  ...commandRoutes,
  ...channelRoutes,
  ...messageRoutes,
  ...callbackRoutes,
  ...webhookRoutes,
];

/** A route, and the parts of the path that its pattern names. */
export interface Matched {
  readonly route: Route;
  readonly params: Readonly<Record<string, string>>;
}

/** What a path can mean: several methods of one pattern, or nothing. */
export function routesAt(path: string): readonly Matched[] {
  const parts = path.split('/');
  const fitting = ROUTES.flatMap((route) => {
    const params = paramsOf(route.pattern.split('/'), parts);
    return params === null ? [] : [{ route, params }];
  });
  const pattern = fitting[0]?.route.pattern;
  return fitting.filter(({ route }) => route.pattern === pattern);
}

function paramsOf(pattern: readonly string[], parts: readonly string[]): Record<string, string> | null {
  if (pattern.length !== parts.length) return null;
  const pairs = pattern.map((name, place) => [name, parts[place] ?? ''] as const);
  if (pairs.some(([name, part]) => (name.startsWith(':') ? part === '' : name !== part))) return null;
  const named = pairs.filter(([name]) => name.startsWith(':'));
  return Object.fromEntries(named.map(([name, part]) => [name.slice(1), decodeURIComponent(part)]));
}

/** What a bucket is counted for beside its route: a channel, a guild, an interaction. */
export function majorParameters({ channel, guild, token }: Matched['params']): string {
  return [channel, guild, token].filter(Boolean).join(' ');
}
