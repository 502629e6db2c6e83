import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createGuard } from '../../../src/bot/adapters/mcp/http/guard.js';
import { objectSchema } from '../../../src/bot/adapters/mcp/protocol/json-schema.js';
import { pageOf } from '../../../src/bot/adapters/mcp/protocol/paging.js';
import { Progress } from '../../../src/bot/adapters/mcp/protocol/progress.js';
import { addressText, readAddress, type ResourceAddress } from '../../../src/bot/adapters/mcp/resources/address.js';
import { Opening } from '../../../src/bot/adapters/mcp/stdio/opening.js';
import { z } from 'zod';

describe('pageOf', () => {
  it('gives every entry once, in order, whatever the length', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 450 }), (length) => {
        const entries = Array.from({ length }, (_, index) => index);
        const read: number[] = [];
        let cursor: string | undefined;
        do {
          const page = pageOf(entries, 'list', cursor);
          read.push(...page.entries);
          cursor = page.nextCursor;
        } while (cursor !== undefined);
        expect(read).toEqual(entries);
      }),
    );
  });

  it('refuses any cursor that it did not give', () => {
    const entries = Array.from({ length: 150 }, (_, index) => index);
    const { nextCursor = '' } = pageOf(entries, 'list', undefined);
    expect(() => pageOf(entries, 'other', nextCursor)).toThrow(/cursor/u);
    expect(() => pageOf(entries.slice(0, 50), 'list', nextCursor)).toThrow(/cursor/u);
    fc.assert(
      fc.property(fc.string(), (cursor) => {
        fc.pre(cursor !== nextCursor);
        expect(() => pageOf(entries, 'list', cursor)).toThrow(/cursor/u);
      }),
    );
  });
});

describe('an address', () => {
  const name = fc.string({ minLength: 1, unit: 'grapheme' });
  const addresses: fc.Arbitrary<ResourceAddress> = fc.oneof(
    fc.record({ kind: fc.constant('document'), document: name }),
    fc.record({
      kind: fc.constant('section'),
      document: name,
      section: fc.option(name.filter((text) => text !== '-')),
    }),
    fc.record({
      kind: fc.constant('table'),
      document: name,
      table: name,
      form: fc.constantFrom('csv', 'json'),
    }),
  );

  it('is read as it was written, whatever names hold', () => {
    fc.assert(
      fc.property(addresses, (address) => {
        expect(readAddress(addressText(address))).toEqual(address);
      }),
    );
  });
});

describe('Progress', () => {
  it('rises through phases, and tells the last step of each', async () => {
    const told: number[] = [];
    const progress = new Progress(async (one) => void told.push(one.progress));
    const first = progress.phase(() => 'index');
    for (let done = 1; done <= 5000; done += 1) first(done, 5000);
    const second = progress.phase((step, of) => `answer ${step}/${of}`);
    second(1, 2);
    second(2, 2);
    await progress.sent();
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(told.length).toBeLessThan(110);
    expect(told.slice(-3)).toEqual([5000, 5001, 5002]);
  });

  it('goes on where a client is gone', async () => {
    const progress = new Progress(() => Promise.reject(new Error('gone')));
    progress.phase(() => 'index')(1, 1);
    await expect(progress.sent()).resolves.toBeUndefined();
  });
});

describe('Opening', () => {
  it('opens once for all who want it, each of whom hears of the progress', async () => {
    let count = 0;
    const opening = new Opening(async (tell) => {
      count += 1;
      tell(1, 1);
      return count;
    });
    const heard: string[] = [];
    const wanted = ['a', 'b'].map((who) => opening.wanted({ onStep: () => heard.push(who) }));
    expect(await Promise.all(wanted)).toEqual([1, 1]);
    expect(heard).toEqual(['a', 'b']);
  });

  it('tries again what failed, and ends what is stopped', async () => {
    let count = 0;
    const opening = new Opening((_, signal) => {
      count += 1;
      if (count === 1) return Promise.reject(new Error('first'));
      return new Promise<number>((__, reject) => {
        signal.addEventListener('abort', () => reject(new Error('stopped')));
      });
    });
    await expect(opening.wanted({})).rejects.toThrow('first');
    const second = Promise.allSettled([opening.wanted({})]);
    await expect.poll(() => count).toBe(2);
    expect(await opening.stop()).toBeNull();
    expect(await second).toMatchObject([{ status: 'rejected' }]);
  });
});

describe('the guard', () => {
  const bearer = { authorization: 'Bearer right' };
  const passes = (host: string, publicUrl: string | null, headers: Record<string, string>): number =>
    createGuard({ token: 'right', host, publicUrl })({ headers: { ...bearer, ...headers } })?.status ?? 200;

  it.each([
    // Bound to this machine alone.
    ['127.0.0.1', null, { host: '127.0.0.1:3000' }, 200],
    ['127.0.0.1', null, { host: 'localhost:3000' }, 200],
    ['::1', null, { host: '[::1]:3000' }, 200],
    ['127.0.0.1', null, { host: 'rebound.example:3000' }, 403],
    ['127.0.0.1', null, {}, 403],
    ['127.0.0.1', null, { host: ':' }, 403],
    // Bound to a network: it may be called by any name, unless it has one.
    ['0.0.0.0', null, { host: '192.168.1.5:3000' }, 200],
    ['0.0.0.0', 'https://lianwen.example.com', { host: 'lianwen.example.com' }, 200],
    ['0.0.0.0', 'https://lianwen.example.com', { host: '192.168.1.5:3000' }, 403],
    // Pages of the web.
    ['0.0.0.0', null, { host: 'a.example', origin: 'https://a.example' }, 200],
    ['0.0.0.0', null, { host: 'a.example', origin: 'https://b.example' }, 403],
    ['0.0.0.0', null, { host: 'a.example', origin: 'https://a.example:8443' }, 403],
    ['0.0.0.0', null, { host: 'a.example', origin: '' }, 403],
  ])('bound to %s as %s answers %j by %i', (host, publicUrl, headers, status) => {
    expect(passes(host, publicUrl, headers)).toBe(status);
  });

  it('lets pass the token, and nothing else', () => {
    fc.assert(
      fc.property(fc.string(), (token) => {
        fc.pre(token.trim() !== 'right');
        expect(passes('127.0.0.1', null, { host: 'localhost', authorization: `Bearer ${token}` })).toBe(401);
      }),
    );
    expect(passes('127.0.0.1', null, { host: 'localhost', authorization: 'bearer  right ' })).toBe(200);
  });
});

describe('objectSchema', () => {
  it('says tuples so that every dialect understands them', () => {
    const pair = objectSchema(z.object({ span: z.tuple([z.number(), z.number()]) }), 'output');
    expect(pair).toMatchObject({ properties: { span: { items: { type: 'number' }, minItems: 2, maxItems: 2 } } });
    const mixed = objectSchema(z.object({ pair: z.tuple([z.string(), z.number()]) }), 'output');
    expect(JSON.stringify(mixed)).toMatch(/"anyOf":\[\{"type":"string"\},\{"type":"number"\}\]/u);
  });
});
