import type { Changes } from '../server-parts/changes.js';
import type { Clock } from '../server-parts/clock.js';
import type { Deliveries } from './events/deliveries.js';
import type { SocketMode } from './events/socket-mode.js';
import type { Faults } from './faults.js';
import type { Identifiers } from './identifiers.js';
import type { ResponseUrls } from './interactions/response-urls.js';
import type { TriggerIds } from './interactions/trigger-ids.js';
import type { RateLimits } from './rate-limits.js';
import type { RefusedCall } from './refusal.js';
import type { AuthorizationCodes } from './web-api/authorization-codes.js';
import type { Uploads } from './web-api/uploads.js';
import type { Workspace } from './workspace.js';

/** What the app is registered with: its secrets, ids and the scopes of its manifest. */
export interface AppRegistration {
  readonly appId: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly signingSecret: string;
  /** For Socket Mode. */
  readonly appToken: string;
  readonly scopes: readonly string[];
  /** Types of events that are sent: "app_mention", "message.im". */
  readonly events: readonly string[];
}

/** Everything that the server holds; its parts know each other through it. */
export interface Slack {
  /** "http://127.0.0.1:40000". */
  readonly url: string;
  readonly app: AppRegistration;
  readonly clock: Clock;
  readonly changes: Changes;
  readonly ids: Identifiers;
  readonly faults: Faults;
  readonly rateLimits: RateLimits;
  readonly workspaces: Map<string, Workspace>;
  readonly triggers: TriggerIds;
  readonly responseUrls: ResponseUrls;
  readonly uploads: Uploads;
  readonly codes: AuthorizationCodes;
  readonly deliveries: Deliveries;
  readonly socketMode: SocketMode;
  /** Tokens of apps that were removed. */
  readonly revokedTokens: Set<string>;
  readonly refused: RefusedCall[];
  /** Calls that were made, by method; refused ones too. */
  readonly calls: Map<string, number>;
  /** Methods that this Slack does not have. */
  readonly unknownMethods: Set<string>;
  /** Block types that this Slack does not know yet. */
  readonly unknownBlocks: Set<string>;
}
