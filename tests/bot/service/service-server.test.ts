import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Probe } from '../../../src/bot/service/readiness.js';
import { createServiceMetrics } from '../../../src/bot/service/service-metrics.js';
import { startServiceServer, type ServiceServer } from '../../../src/bot/service/service-server.js';

const LOCAL = { host: '127.0.0.1', port: 0 };

async function started(probes: readonly Probe[] = []): Promise<ServiceServer> {
  const server = await startServiceServer(LOCAL, { probes: () => probes, metrics: await createServiceMetrics() });
  onTestFinished(() => server.close());
  return server;
}

async function read(url: string): Promise<readonly [number, string]> {
  const response = await fetch(url);
  return [response.status, await response.text()];
}

describe('the server of a process', () => {
  it('is alive whatever is away', async () => {
    const { address } = await started([{ name: 'database', ready: () => false }]);
    expect(await read(`${address}/healthz`)).toEqual([200, 'ok\n']);
  });

  it('is ready when all is there, and says what is not', async () => {
    let isThere = true;
    const probes = [
      { name: 'database', ready: () => isThere },
      { name: 'index', ready: () => true },
    ];
    const { address } = await started(probes);
    expect(await read(`${address}/readyz`)).toEqual([200, 'database: ok\nindex: ok\n']);
    isThere = false;
    expect(await read(`${address}/readyz`)).toEqual([503, 'database: away\nindex: ok\n']);
  });

  it('is not ready where a probe fails', async () => {
    const { address } = await started([{ name: 'database', ready: () => Promise.reject(new Error('away')) }]);
    expect(await read(`${address}/readyz`)).toEqual([503, 'database: away\n']);
  });

  it('gives requests below a path to who mounted it, until that is taken back', async () => {
    const server = await started();
    const unmount = server.mount('/slack/', (_, response) => void response.end('mounted'));
    expect(await read(`${server.address}/slack/events`)).toEqual([200, 'mounted']);
    expect((await read(`${server.address}/slackevents`))[0]).toBe(404);
    unmount();
    expect((await read(`${server.address}/slack/events`))[0]).toBe(404);
  });

  it('answers its own addresses to GET alone', async () => {
    const { address } = await started();
    expect((await fetch(`${address}/healthz`, { method: 'POST' })).status).toBe(404);
  });

  it.each(['//', '/?', '/constructor', '/%', '/slack/%'])('is not ended by a request for %s', async (path) => {
    const { address } = await started();
    const request = get(address, { path });
    const [response]: IncomingMessage[] = await once(request, 'response');
    expect(response?.statusCode).toBe(404);
    response?.resume();
    expect((await read(`${address}/healthz`))[0]).toBe(200);
  });

  it('says which address is taken', async () => {
    const { address } = await started();
    const port = Number(new URL(address).port);
    const inside = { probes: () => [], metrics: await createServiceMetrics() };
    await expect(startServiceServer({ host: '127.0.0.1', port }, inside)).rejects.toMatchObject({
      code: 'LISTEN_FAILED',
      facts: { host: '127.0.0.1', port, reason: 'EADDRINUSE' },
    });
  });
});
