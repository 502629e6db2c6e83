import { describe, expect, it } from 'vitest';
import { createSeal } from '../../../src/bot/adapters/slack/installing/seal.js';

describe('a seal', () => {
  it('gives back what it closed, and shows nothing of it', () => {
    const seal = createSeal('secret');
    const sealed = seal.close('xoxb-token 令牌', 'T1');
    expect(sealed).not.toContain('xoxb');
    expect(seal.open(sealed, 'T1')).toBe('xoxb-token 令牌');
    expect(createSeal('secret').open(sealed, 'T1')).toBe('xoxb-token 令牌');
  });

  it('closes the same text differently each time', () => {
    const seal = createSeal('secret');
    expect(seal.close('token', 'T1')).not.toBe(seal.close('token', 'T1'));
  });

  it('opens for no other secret and no other place', () => {
    const sealed = createSeal('secret').close('token', 'T1');
    expect(createSeal('another').open(sealed, 'T1')).toBeNull();
    expect(createSeal('secret').open(sealed, 'T2')).toBeNull();
  });

  it.each([
    ['changed', (sealed: string) => `${sealed.slice(0, -2)}${sealed.endsWith('AA') ? 'BB' : 'AA'}`],
    ['cut', (sealed: string) => sealed.slice(0, 10)],
    ['empty', () => ''],
    ['of another version', (sealed: string) => sealed.replace('v1.', 'v2.')],
    ['never sealed', () => '{"botToken":"xoxb"}'],
  ])('does not open what was %s', (_, spoil) => {
    const seal = createSeal('secret');
    expect(seal.open(spoil(seal.close('token', 'T1')), 'T1')).toBeNull();
  });
});
