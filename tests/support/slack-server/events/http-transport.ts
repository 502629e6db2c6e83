import type { Clock } from '../../server-parts/clock.js';
import { isObject } from '../../server-parts/json.js';
import { signatureHeaders } from './signature.js';
import {
  ACKNOWLEDGE_WITHIN,
  FailedDelivery,
  type Acknowledgement,
  type Envelope,
  type Transport,
} from './transport.js';

/** What a test may do to the signature of what is sent. */
export interface Signing {
  /** The secret; another one makes the signature wrong. */
  secret: string;
  /** Milliseconds by which the time of the signature lies in the past. */
  age: number;
}

/** Sends to the app's request address, signed. */
export class HttpTransport implements Transport {
  private readonly url: string;
  private readonly clock: Clock;
  private readonly signing: Signing;

  constructor(url: string, clock: Clock, signing: Signing) {
    this.url = url;
    this.clock = clock;
    this.signing = signing;
  }

  async send(envelope: Envelope): Promise<Acknowledgement> {
    const { contentType, body } = encoded(envelope);
    const abort = new AbortController();
    const cancel = this.clock.after(ACKNOWLEDGE_WITHIN, () => abort.abort());
    try {
      const response = await fetch(this.url, {
        method: 'POST',
        headers: {
          'content-type': contentType,
          ...signatureHeaders(this.signing.secret, this.clock.now() - this.signing.age, body),
          ...retryHeaders(envelope),
        },
        body,
        signal: abort.signal,
      });
      const text = await response.text();
      if (!response.ok) throw new FailedDelivery('http_error', response.status);
      return acknowledgement(text);
    } catch (error) {
      if (error instanceof FailedDelivery) throw error;
      throw new FailedDelivery(abort.signal.aborted ? 'http_timeout' : 'connection_failed');
    } finally {
      cancel();
    }
  }

  /** Each request has a connection of its own: there is none to break between two. */
  drop(): void {}
}

function encoded({ type, payload }: Envelope): { contentType: string; body: string } {
  if (type === 'events_api') return { contentType: 'application/json', body: JSON.stringify(payload) };
  const fields: Record<string, string> =
    type === 'interactive'
      ? { payload: JSON.stringify(payload) }
      : Object.fromEntries(Object.entries(payload).map(([name, value]) => [name, String(value)]));
  return { contentType: 'application/x-www-form-urlencoded', body: new URLSearchParams(fields).toString() };
}

function retryHeaders({ retry }: Envelope): Record<string, string> {
  return retry === null ? {} : { 'x-slack-retry-num': String(retry.number), 'x-slack-retry-reason': retry.reason };
}

function acknowledgement(text: string): Acknowledgement {
  if (text === '') return null;
  try {
    const parsed: unknown = JSON.parse(text);
    return isObject(parsed) ? parsed : text;
  } catch {
    return text;
  }
}
