import { onTestFinished } from 'vitest';
import { ChartThread } from '../../src/bot/charts/chart-thread.js';
import { Health } from '../../src/bot/service/health.js';
import { createServiceMetrics } from '../../src/bot/service/service-metrics.js';
import { startServiceServer } from '../../src/bot/service/service-server.js';
import { openState } from '../../src/bot/state/open-state.js';
import type { State } from '../../src/bot/state/state.js';
import { stateFolder } from './temporary-folder.js';

/** An HTTP server with the health and counts of a process, closed when the test ends. */
export async function processServer(state: State): Promise<{
  readonly server: Awaited<ReturnType<typeof startServiceServer>>;
  readonly health: Health;
  readonly metrics: Awaited<ReturnType<typeof createServiceMetrics>>;
}> {
  const [health, metrics] = [new Health(state), await createServiceMetrics()];
  const server = await startServiceServer({ port: 0, host: '127.0.0.1' }, { probes: () => health.probes(), metrics });
  onTestFinished(() => server.close());
  return { server, health, metrics };
}

/** Draws for all apps of a worker: to load what draws takes longer than most of them. */
export const charts = new ChartThread();

/** A state in a folder of its own, closed when the test ends. */
export async function freshState(): Promise<State> {
  const state = await openState({ folder: await stateFolder() });
  onTestFinished(() => state.close());
  return state;
}
