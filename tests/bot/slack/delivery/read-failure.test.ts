import { webApi } from '@slack/bolt';
import { describe, expect, it } from 'vitest';
import type { CallFailure } from '../../../../src/bot/delivery/call-failure.js';
import { readFailure } from '../../../../src/bot/adapters/slack/delivery/read-failure.js';
import type { SlackPoster } from '../../../../src/bot/adapters/slack/delivery/slack-poster.js';

const platform = (error: string): Error => new webApi.WebAPIPlatformError({ ok: false, error });

/** Errors as the real client throws them. */
const CASES: ReadonlyArray<readonly [what: string, error: unknown, failure: CallFailure]> = [
  ['a 429', new webApi.WebAPIRateLimitedError(12), { kind: 'rate-limited', seconds: 12 }],
  ['"ratelimited" without a time', platform('ratelimited'), { kind: 'rate-limited', seconds: 60 }],
  ['a refusal', platform('channel_not_found'), { kind: 'refused', code: 'channel_not_found' }],
  ["an error of Slack's own", platform('fatal_error'), { kind: 'broken', code: 'fatal_error' }],
  ['a 503', new webApi.WebAPIHTTPError(503, '', {}), { kind: 'broken', code: 'http_503' }],
  ['a 404', new webApi.WebAPIHTTPError(404, '', {}), { kind: 'refused', code: 'http_404' }],
  ['a lost connection', new webApi.WebAPIRequestError(new Error('ECONNRESET')), { kind: 'unheard' }],
  ['anything else', 'thrown', { kind: 'unheard' }],
];

describe('a failed call', () => {
  it.each(CASES)('is read: %s', (_, error, failure) => {
    expect(readFailure(error)).toEqual(failure);
  });

  it('comes from a client that posts as delivery asks it to', () => {
    const client: SlackPoster = new webApi.WebClient('xoxb-test');
    expect(client.chat).toBeDefined();
  });
});
