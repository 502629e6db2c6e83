import type { Identifiers } from '../identifiers.js';
import { Refusal } from '../refusal.js';

/** What an admin agreed to. */
export interface Grant {
  readonly workspace: string;
  readonly user: string;
  readonly scopes: readonly string[];
  /** Where the code was sent; null where it was given by hand. */
  readonly redirectUri: string | null;
}

/** OAuth codes: each buys one token. */
export class AuthorizationCodes {
  private readonly grants = new Map<string, Grant>();
  private readonly ids: Identifiers;

  constructor(ids: Identifiers) {
    this.ids = ids;
  }

  issue(grant: Grant): string {
    const code = this.ids.next('code-');
    this.grants.set(code, grant);
    return code;
  }

  exchange(code: unknown): Grant {
    const grant = typeof code === 'string' ? this.grants.get(code) : undefined;
    if (typeof code !== 'string' || grant === undefined) throw new Refusal('invalid_code');
    this.grants.delete(code);
    return grant;
  }
}
