import type { Language } from '../../knowledge/index.js';
import type { AnswerObserver } from '../answer/index.js';
import { ChartThread } from '../charts/chart-thread.js';
import { ListenFailedError } from '../errors/listen-failed-error.js';
import { messagesIn } from '../messages/catalogue.js';
import { errorText } from '../messages/errors.js';
import { serviceMessages } from '../messages/service.js';
import type { ServiceConfig } from '../service-config.js';
import { openState } from '../state/open-state.js';
import { Health } from './health.js';
import { openLog } from './log.js';
import type { Answering, Platform, RunningPlatform } from './platform.js';
import { enterPlatforms, runPlatforms } from './run-platforms.js';
import { createServiceMetrics } from './service-metrics.js';
import { startServiceServer, type Inside, type ServiceServer } from './service-server.js';

/** How a service is run, and how it tells of itself. */
export interface ServiceRun {
  /** Opens what answers, which may take long, and closes it after the work. */
  withAnswering(observe: AnswerObserver, work: (answering: Answering) => Promise<void>): Promise<void>;
  /** For what is said to whoever started it. */
  readonly language: Language;
  readonly tell: (line: string) => Promise<void>;
  /** Ends it. */
  readonly signal: AbortSignal;
}

/**
 * Runs platforms over one state, one index and one HTTP server until it is interrupted. The server answers from the
 * start: while an index is built, the process is alive and not ready. Tokens are tried before.
 *
 * @throws PlatformRefusedError, PlatformUnreachableError, OtherApplicationError, StateUnavailableError,
 *   ListenFailedError
 */
export async function serve(platforms: readonly Platform[], config: ServiceConfig, run: ServiceRun): Promise<void> {
  const [log, metrics, state] = await Promise.all([
    openLog(config.logLevel),
    createServiceMetrics(),
    openState(config.state),
  ]);
  const [health, charts] = [new Health(state), new ChartThread()];
  let server: ServiceServer | null = null;
  try {
    await state.ready();
    server = await openServer(platforms, config, { probes: () => health.probes(), metrics }, run);
    const shared = { state, log, metrics, health, charts, server };
    const entered = await enterPlatforms(platforms, shared);
    await run.withAnswering(metrics.observe, (answering) =>
      runPlatforms(entered, { ...shared, answering }, (running) => tellStarted(running, run), run.signal),
    );
  } finally {
    await server?.close();
    await charts.close();
    await state.close();
  }
}

/**
 * Health and counts alone are no reason not to answer: where no platform hears by requests, a port that is taken, by
 * another process of the same machine perhaps, is told and left.
 */
async function openServer(
  platforms: readonly Platform[],
  config: ServiceConfig,
  inside: Inside,
  { language, tell }: ServiceRun,
): Promise<ServiceServer | null> {
  const messages = messagesIn(serviceMessages, language);
  try {
    const server = await startServiceServer(config, inside);
    await tell(messages.health(server.address));
    return server;
  } catch (error) {
    const isNeeded = platforms.some(({ needsServer }) => needsServer);
    if (isNeeded || !(error instanceof ListenFailedError)) throw error;
    await tell(messages.withoutServer(errorText(error.code, error.facts, language)));
    return null;
  }
}

async function tellStarted(running: readonly RunningPlatform[], { language, tell }: ServiceRun): Promise<void> {
  for (const line of running.flatMap((platform) => platform.describe(language))) await tell(line);
}
