import type { Clock } from '../../server-parts/clock.js';
import type { Identifiers } from '../identifiers.js';
import { Refusal } from '../refusal.js';

const LIFETIME = 30 * 60_000;
const USES_MOST = 5;

/** Where an answer to an interaction goes. */
export interface ResponseTarget {
  readonly workspace: string;
  readonly channel: string;
  readonly user: string;
  /** The message that was acted on; null for commands. */
  readonly original: { readonly ts: string; readonly threadTs: string | null; readonly isEphemeral: boolean } | null;
}

interface Issued {
  readonly target: ResponseTarget;
  readonly until: number;
  readonly uses: number;
}

/** Addresses that take five answers within half an hour, without any token or membership. */
export class ResponseUrls {
  private readonly issued = new Map<string, Issued>();
  private readonly clock: Clock;
  private readonly ids: Identifiers;

  constructor(clock: Clock, ids: Identifiers) {
    this.clock = clock;
    this.ids = ids;
  }

  issue(url: string, target: ResponseTarget): string {
    const id = this.ids.next('response-');
    this.issued.set(id, { target, until: this.clock.now() + LIFETIME, uses: 0 });
    return `${url}/response/${id}`;
  }

  /** Counts a use, also one that turns out to hold nonsense. */
  use(id: string): ResponseTarget {
    const known = this.issued.get(id);
    if (known === undefined) throw new Refusal('invalid_url');
    if (this.clock.now() > known.until) throw new Refusal('expired_url');
    if (known.uses >= USES_MOST) throw new Refusal('used_url');
    this.issued.set(id, { ...known, uses: known.uses + 1 });
    return known.target;
  }
}
