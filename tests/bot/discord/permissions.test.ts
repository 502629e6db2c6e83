import { describe, expect, it } from 'vitest';
import { missingPermissions, permissionsIn, type Overwrite } from '../../../src/bot/adapters/discord/permissions.js';

const VIEW = 1n << 10n;
const SEND = 1n << 11n;
const MEMBER = { guild: 'everyone', roles: ['staff', 'bots'], user: 'app' };

const overwrite = (id: string, { allow = 0n, deny = 0n }): Overwrite => ({ id, allow, deny });

describe('permissions in a channel', () => {
  it.each<readonly [what: string, overwrites: readonly Overwrite[], expected: bigint]>([
    ['are those of the server without overwrites', [], VIEW | SEND],
    ['lose what everyone loses', [overwrite('everyone', { deny: SEND })], VIEW],
    [
      'get back by a role what everyone loses',
      [overwrite('everyone', { deny: SEND }), overwrite('staff', { allow: SEND })],
      VIEW | SEND,
    ],
    [
      'are granted by one role though another denies them',
      [overwrite('staff', { deny: SEND }), overwrite('bots', { allow: SEND })],
      VIEW | SEND,
    ],
    [
      'follow last what is said of the app itself, wherever it stands',
      [overwrite('app', { deny: VIEW }), overwrite('bots', { allow: VIEW | SEND })],
      SEND,
    ],
    ['leave out what is said of others', [overwrite('guests', { deny: VIEW | SEND })], VIEW | SEND],
  ])('%s', (_, overwrites, expected) => {
    expect(permissionsIn(VIEW | SEND, overwrites, MEMBER)).toBe(expected);
  });

  it('are all there for an administrator', () => {
    expect(missingPermissions(1n << 3n)).toEqual([]);
    expect(missingPermissions(VIEW)).not.toContain('view-channel');
    expect(missingPermissions(VIEW)).toContain('send-messages');
  });
});
