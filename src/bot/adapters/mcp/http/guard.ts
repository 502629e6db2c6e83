import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** Who may ask, and by what names the server is called. */
export interface GuardSettings {
  /** What a client has to bring. */
  readonly token: string;
  /** The address that the server is bound to. */
  readonly host: string;
  /** The address at which the world finds it; null where it has no other. */
  readonly publicUrl: string | null;
}

/** Why a request is not answered. */
export interface Turned {
  readonly status: 401 | 403;
  readonly reason: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Turns a request away, or lets it pass with null. */
export type Guard = (request: Pick<IncomingMessage, 'headers'>) => Turned | null;

const LOOPBACK: readonly string[] = ['localhost', '127.0.0.1', '[::1]', '::1'];

/**
 * Lets pass who brings the token. A page of the web is stopped before that, whatever it brings: one of another origin
 * by its origin, one whose name was made to point here (DNS rebinding) by the name that it calls.
 */
export function createGuard({ token, host, publicUrl }: GuardSettings): Guard {
  const isToken = tokenCheck(token);
  const site = publicUrl === null ? null : new URL(publicUrl);
  return ({ headers }) => {
    if (!isOwnName(headers.host, host, site)) return forbidden('Host not allowed');
    if (!isOwnOrigin(headers.origin, headers.host, site)) return forbidden('Origin not allowed');
    const [, given] = /^Bearer +(\S+) *$/iu.exec(headers.authorization ?? '') ?? [];
    if (given === undefined) return unauthorised('Bearer realm="lianwen"');
    return isToken(given) ? null : unauthorised('Bearer realm="lianwen", error="invalid_token"');
  };
}

/** Digests are of one length, and are compared in one time whatever they hold. */
function tokenCheck(token: string): (given: string) => boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  const right = digest(token);
  return (given) => timingSafeEqual(digest(given), right);
}

/** Bound to this machine alone it is called by names of this machine; bound elsewhere, networks have names of their own. */
function isOwnName(name: string | undefined, bound: string, site: URL | null): boolean {
  const called = name === undefined ? null : URL.parse(`http://${name}`);
  if (called === null) return false;
  if (LOOPBACK.includes(called.hostname) || called.hostname === site?.hostname) return true;
  return site === null && !LOOPBACK.includes(bound);
}

/** Only browsers name an origin; that of the server itself is the one it may have. */
function isOwnOrigin(origin: string | undefined, name: string | undefined, site: URL | null): boolean {
  if (origin === undefined || origin === site?.origin) return true;
  return URL.parse(origin)?.host === name?.toLowerCase() && name !== undefined;
}

function forbidden(reason: string): Turned {
  return { status: 403, reason, headers: {} };
}

function unauthorised(challenge: string): Turned {
  return { status: 401, reason: 'Bearer token required', headers: { 'www-authenticate': challenge } };
}
