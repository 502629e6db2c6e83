import type { Changes } from '../server-parts/changes.js';
import type { Clock } from '../server-parts/clock.js';
import type { Faults } from './faults.js';
import type { Gateway } from './gateway/gateway.js';
import type { Identifiers } from './identifiers.js';
import type { Delivery } from './interactions/delivery.js';
import type { Interactions } from './interactions/interactions.js';
import type { RateLimits } from './rate-limits.js';
import type { RefusedRequest } from './refusal.js';
import type { Commands } from './rest/command-store.js';
import type { World } from './world.js';

/** The app as it is registered. */
export interface AppRegistration {
  readonly applicationId: string;
  /** The user that the app speaks as. */
  readonly botId: string;
  readonly name: string;
  readonly token: string;
  /** Privileged intents that the app was approved for, as bits. */
  readonly privilegedIntents: number;
}

/** Everything that the server holds; its parts know each other through it. */
export interface Discord {
  /** "http://127.0.0.1:40000". */
  readonly url: string;
  readonly app: AppRegistration;
  readonly clock: Clock;
  readonly changes: Changes;
  readonly ids: Identifiers;
  readonly faults: Faults;
  readonly rateLimits: RateLimits;
  readonly world: World;
  readonly commands: Commands;
  readonly interactions: Interactions;
  readonly gateway: Gateway;
  /** How interactions get to the app. */
  readonly delivery: { way: Delivery };
  readonly refused: RefusedRequest[];
  /** Requests that were made, by route; refused ones too. */
  readonly requests: Map<string, number>;
  /** Threads and channels where "is typing…" was shown. */
  readonly typing: Set<string>;
}
