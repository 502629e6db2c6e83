import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { PlatformRefusedError } from '../../../src/bot/errors/platform-refused-error.js';
import { readServiceConfig, type ServiceConfig } from '../../../src/bot/service-config.js';
import type { EntryParts, Platform } from '../../../src/bot/service/platform.js';
import { serve, type ServiceRun } from '../../../src/bot/service/serve.js';
import { openBundledAdviser } from '../../support/bundled-knowledge.js';
import { responderOf } from '../../support/responder-of.js';
import { stateFolder, temporaryFolder } from '../../support/temporary-folder.js';

/** A platform that hears of nothing, and notes what is done with it. */
class QuietPlatform implements Platform {
  readonly name = 'slack';
  readonly needsServer = true;
  readonly done: string[] = [];
  parts: EntryParts | null = null;

  async enter(parts: EntryParts): ReturnType<Platform['enter']> {
    this.parts = parts;
    this.done.push('entered');
    return {
      start: async () => {
        this.done.push('started');
        return {
          describe: () => ['quiet'],
          ready: () => true,
          beat: async () => void this.done.push('beat'),
          stop: async () => void this.done.push('stopped'),
        };
      },
    };
  }
}

async function config(): Promise<ServiceConfig> {
  const environment = { PORT: '0', LOG_LEVEL: 'silent', LIANWEN_STATE: await stateFolder() };
  const source = { environment, workingFolder: await temporaryFolder(), platform: 'linux', homeFolder: '/' } as const;
  return readServiceConfig(source);
}

interface Told {
  readonly lines: string[];
  readonly address: () => string;
  readonly run: (withAnswering: ServiceRun['withAnswering']) => ServiceRun;
  readonly stop: () => void;
}

function listener(): Told {
  const ending = new AbortController();
  const lines: string[] = [];
  return {
    lines,
    address: () => /http:\S+:\d+/u.exec(lines.join('\n'))?.[0] ?? '',
    stop: () => ending.abort(),
    run: (withAnswering) => ({
      withAnswering,
      language: 'en',
      tell: async (line) => void lines.push(line),
      signal: ending.signal,
    }),
  };
}

const read = async (url: string): Promise<readonly [number, string]> => {
  const response = await fetch(url);
  return [response.status, await response.text()];
};

describe('a service', () => {
  it(
    'is alive and not ready while the index is opened, then ready, and stops what it started',
    { timeout: 180_000 },
    async () => {
      const [platform, told, opened] = [new QuietPlatform(), listener(), new EventTarget()];
      const opening = once(opened, 'open');
      const bundled = await openBundledAdviser();
      const ended = serve(
        [platform],
        await config(),
        told.run(async (_, work) => {
          await opening;
          await work({ ...bundled, responder: responderOf(bundled) });
        }),
      );
      await expect.poll(told.address).not.toBe('');
      expect(await read(`${told.address()}/healthz`)).toEqual([200, 'ok\n']);
      expect(await read(`${told.address()}/readyz`)).toEqual([503, 'database: ok\nindex: away\n']);
      opened.dispatchEvent(new Event('open'));
      await expect.poll(() => read(`${told.address()}/readyz`)).toEqual([200, 'database: ok\nindex: ok\nslack: ok\n']);
      await expect.poll(() => platform.done).toContain('beat');
      expect(told.lines).toContain('quiet');
      told.stop();
      await ended;
      expect([...platform.done.slice(0, 2), platform.done.at(-1)]).toEqual(['entered', 'started', 'stopped']);
      await expect(fetch(`${told.address()}/healthz`)).rejects.toThrow('fetch failed');
      await expect(platform.parts?.state.ready()).rejects.toMatchObject({ code: 'STATE_UNAVAILABLE' });
      await bundled.knowledge.close();
    },
  );

  it('opens no index where a platform refuses its token', async () => {
    const told = listener();
    const refusing: Platform = {
      name: 'discord',
      needsServer: false,
      enter: () => Promise.reject(new PlatformRefusedError('Discord', { reason: 'unknown-token', detail: '401' })),
    };
    const opening = told.run(() => Promise.reject(new Error('opened')));
    await expect(serve([refusing], await config(), opening)).rejects.toMatchObject({ code: 'PLATFORM_REFUSED' });
  });

  it('opens nothing where its database is away', async () => {
    const [platform, told] = [new QuietPlatform(), listener()];
    const away = { ...(await config()), state: { databaseUrl: 'postgres://127.0.0.1:1/db' } };
    const serving = serve(
      [platform],
      away,
      told.run(() => Promise.reject(new Error('opened'))),
    );
    await expect(serving).rejects.toMatchObject({ code: 'STATE_UNAVAILABLE' });
    expect([platform.done, told.lines]).toEqual([[], []]);
  });
});
