import type { Clock } from '../../server-parts/clock.js';
import type { Identifiers } from '../identifiers.js';
import { Refusal } from '../refusal.js';

/** How long a trigger id opens a modal. */
const LIFETIME = 3000;

interface Trigger {
  readonly user: string;
  readonly until: number;
  readonly isUsed: boolean;
}

/** Trigger ids: proof that a user just did something, good for one modal within three seconds. */
export class TriggerIds {
  private readonly triggers = new Map<string, Trigger>();
  private readonly clock: Clock;
  private readonly ids: Identifiers;

  constructor(clock: Clock, ids: Identifiers) {
    this.clock = clock;
    this.ids = ids;
  }

  issue(user: string): string {
    const id = this.ids.next('trigger-');
    this.triggers.set(id, { user, until: this.clock.now() + LIFETIME, isUsed: false });
    return id;
  }

  /** The user before whom the modal opens. */
  use(id: unknown): string {
    const trigger = typeof id === 'string' ? this.triggers.get(id) : undefined;
    if (typeof id !== 'string' || trigger === undefined) throw new Refusal('invalid_trigger_id');
    if (trigger.isUsed) throw new Refusal('exchanged_trigger_id');
    if (this.clock.now() > trigger.until) throw new Refusal('expired_trigger_id');
    this.triggers.set(id, { ...trigger, isUsed: true });
    return trigger.user;
  }
}
