import { series } from '../server-parts/series.js';

/** What may go wrong with a request. */
export type RequestFault =
  /** Answered with 429 and retry_after. */
  | 'rate-limited'
  /** The connection is reset before anything is done. */
  | 'dropped'
  /** It is done, then the connection is reset. */
  | 'lost-response';

/** How often each fault happens, 0 to 1. */
export interface FaultRates {
  readonly rateLimited: number;
  readonly droppedRequests: number;
  readonly lostResponses: number;
  /** The gateway's connection breaks before an event is sent; whoever resumes is sent it then. */
  readonly droppedGateway: number;
}

const NONE: FaultRates = { rateLimited: 0, droppedRequests: 0, lostResponses: 0, droppedGateway: 0 };

export interface FaultOptions extends Partial<FaultRates> {
  /** Names the series: the nth draw of a kind is the same in every run with this seed. */
  readonly seed?: number;
  /** What a 429 asks the client to wait, in seconds. */
  readonly retryAfterSeconds?: number;
}

// A client that cannot find the gateway or test its token gives up: such faults would test discord.js, not the app.
const SPARED = /^GET \/(?:gateway|users\/@me|applications\/@me|oauth2)/u;

/** Decides which requests and connections fail. Each kind draws from a series of its own. */
export class Faults {
  readonly retryAfterSeconds: number;
  private readonly rates: FaultRates;
  private readonly draws: Readonly<Record<keyof FaultRates, () => number>>;
  private readonly ordered = new Map<string, RequestFault[]>();

  constructor({ seed = 1, retryAfterSeconds = 1, ...rates }: FaultOptions = {}) {
    this.retryAfterSeconds = retryAfterSeconds;
    this.rates = { ...NONE, ...rates };
    this.draws = {
      rateLimited: series(seed + 1),
      droppedRequests: series(seed + 2),
      lostResponses: series(seed + 3),
      droppedGateway: series(seed + 4),
    };
  }

  /** Lets the next request of a route ("POST /channels/:channel/messages") fail, before any rate is asked. */
  failNext(route: string, fault: RequestFault): void {
    this.ordered.set(route, [...(this.ordered.get(route) ?? []), fault]);
  }

  /** What happens to this request; null if nothing does. */
  ofRequest(route: string): RequestFault | null {
    const [first, ...rest] = this.ordered.get(route) ?? [];
    if (first !== undefined) {
      this.ordered.set(route, rest);
      return first;
    }
    if (SPARED.test(route)) return null;
    if (this.happens('rateLimited')) return 'rate-limited';
    if (this.happens('droppedRequests')) return 'dropped';
    return this.happens('lostResponses') ? 'lost-response' : null;
  }

  /** True if the gateway's connection breaks before this event. */
  breaksGateway(): boolean {
    return this.happens('droppedGateway');
  }

  private happens(kind: keyof FaultRates): boolean {
    return this.draws[kind]() < this.rates[kind];
  }
}
