import type { JsonObject } from '../../server-parts/json.js';
import type { Slack } from '../slack.js';
import type { Installation, Workspace } from '../workspace.js';

/** A call that may be made: whose it is and what it asks. */
export interface Call {
  readonly slack: Slack;
  readonly workspace: Workspace;
  readonly installation: Installation;
  readonly args: JsonObject;
}

/** A method that a bot token may call. */
export interface BotMethod {
  readonly token: 'bot';
  /** One of them is enough; none needed where the list is empty. */
  readonly scopes: readonly string[];
  /** Calls a minute: the method's tier. */
  readonly perMinute: number;
  /** What the answer holds beside `ok`. Throws a Refusal where Slack says no. */
  run(call: Call): JsonObject;
}

/** A method that needs the app's own token, or none. */
export interface AppMethod {
  readonly token: 'app' | 'none';
  run(slack: Slack, args: JsonObject): JsonObject;
}

export type Method = BotMethod | AppMethod;

/** A family of methods, by name. */
export type Methods = Readonly<Record<string, Method>>;

// https://docs.slack.dev/apis/web-api/rate-limits
export const TIER_2 = 20;
export const TIER_3 = 50;
export const TIER_4 = 100;
