import type { RefusalReason } from '../../errors/platform-refused-error.js';
import type { Door } from '../../service/door.js';
import { readFailure, scopeNeeded } from './delivery/read-failure.js';

/** Slack's codes for tokens that are of no use (auth.test, apps.connections.open). */
const REASONS: ReadonlyMap<string, RefusalReason> = new Map([
  ['invalid_auth', 'unknown-token'],
  ['not_authed', 'unknown-token'],
  ['token_revoked', 'revoked-token'],
  ['token_expired', 'revoked-token'],
  ['not_allowed_token_type', 'other-kind-of-token'],
  ['account_inactive', 'closed-account'],
  ['team_access_not_granted', 'closed-account'],
]);

/** A status without a code of Slack's, such as `http_404`. */
const STATUS = 'http_';

export const slackDoor: Door = {
  platform: 'Slack',
  readFailure,
  readRefusal(code) {
    if (code.startsWith(STATUS)) return null;
    const scope = scopeNeeded(code);
    if (scope !== null) return { reason: 'missing-scope', detail: scope };
    return { reason: REASONS.get(code) ?? 'other', detail: code };
  },
};
