import { describe, expect, it } from 'vitest';
import { keptRequest, messageRequest, payloadOf } from '../../../src/bot/conversation/kept-request.js';

const ASK = { kind: 'ask', question: '2022年稀土出口多少？' } as const;

describe('a kept request', () => {
  it('comes back as it was kept, with why it goes elsewhere and what the platform added', () => {
    const beside = { detour: 'cannot-write-there', address: { token: 't', expires: 900 } } as const;
    expect(keptRequest({ payload: payloadOf(ASK, beside) })).toEqual({ request: ASK, ...beside });
  });

  it('has no detour and no address where none was given', () => {
    expect(keptRequest({ payload: payloadOf(ASK) })).toEqual({ request: ASK, detour: null });
  });

  it('is read as an older version kept it', () => {
    const payload = JSON.stringify({ question: ASK.question });
    expect(keptRequest({ payload })).toEqual({ request: ASK, detour: null });
  });

  it.each([['{}'], ['{"request":{"kind":"forecast"},"detour":null}'], ['{"request":{"kind":"help"},"detour":"up"}']])(
    'refuses %s',
    (payload) => {
      expect(() => keptRequest({ payload })).toThrow(/invalid_/u);
    },
  );

  it('of a message without words is for help', () => {
    expect(messageRequest('')).toEqual({ kind: 'help' });
    expect(messageRequest('GDP?')).toEqual({ kind: 'ask', question: 'GDP?' });
  });
});
