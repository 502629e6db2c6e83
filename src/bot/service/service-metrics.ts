import type * as Prometheus from 'prom-client';
import type { Counter, Gauge, Histogram, Registry } from 'prom-client';

import type { AnswerObserver } from '../answer/index.js';
import type { PlatformMeter } from './platform-meter.js';
import type { Platform } from './platform.js';

/** The counts of a process, for Prometheus. */
export interface ServiceMetrics {
  readonly contentType: string;
  text(): Promise<string>;
  /** Hears of every reply; those that nobody asked for are not counted. */
  readonly observe: AnswerObserver;
  meterOf(platform: Platform['name']): PlatformMeter;
}

/** Seconds: from an answer out of memory to one behind a rate limit of a minute. */
const BUCKETS = [0.01, 0.03, 0.1, 0.3, 1, 3, 10, 30, 60];

type Library = Pick<typeof Prometheus, 'Counter' | 'Gauge' | 'Histogram'>;

/** Counts from nothing; names as docs/slack.md lists them. */
export async function createServiceMetrics(): Promise<ServiceMetrics> {
  const library = await import('prom-client');
  const registry = new library.Registry();
  library.collectDefaultMetrics({ register: registry });
  const counts = createCounts(library, registry);
  const queues = new Map<Platform['name'], () => number>();
  return {
    contentType: registry.contentType,
    text() {
      for (const [platform, size] of queues) counts.queued.set({ platform }, size());
      return registry.metrics();
    },
    observe({ asker, kind, refusal, dropped }) {
      if (asker === null) return;
      const { platform } = asker;
      counts.replies.inc({ platform, kind });
      if (refusal !== null) counts.refusals.inc({ platform, reason: refusal });
      if (dropped > 0) counts.gateDrops.inc({ platform }, dropped);
    },
    meterOf: (platform) => ({
      asked: (entrance) => counts.questions.inc({ platform, entrance }),
      count: (what) => counts.delivery.inc({ platform, what }),
      took: (stage, milliseconds) => counts.stages.observe({ platform, stage }, milliseconds / 1000),
      watchQueue: (size) => queues.set(platform, size),
    }),
  };
}

interface Counts {
  readonly questions: Counter<'platform' | 'entrance'>;
  readonly replies: Counter<'platform' | 'kind'>;
  readonly refusals: Counter<'platform' | 'reason'>;
  readonly gateDrops: Counter<'platform'>;
  readonly delivery: Counter<'platform' | 'what'>;
  readonly stages: Histogram<'platform' | 'stage'>;
  readonly queued: Gauge<'platform'>;
}

function createCounts(library: Library, registry: Registry): Counts {
  const registers = [registry];
  const counter = <Label extends string>(name: string, help: string, ...labelNames: Label[]): Counter<Label> =>
    new library.Counter({ name: `lianwen_${name}`, help, labelNames, registers });
  return {
    questions: counter('questions_total', 'Questions that came in', 'platform', 'entrance'),
    replies: counter('replies_total', 'Replies, briefs, checks and summaries', 'platform', 'kind'),
    refusals: counter('refusals_total', 'Replies that refuse or ask back, by what hinders', 'platform', 'reason'),
    gateDrops: counter(
      'gate_dropped_blocks_total',
      'Blocks that the gate removed from replies for want of support',
      'platform',
    ),
    delivery: counter('delivery_total', 'What delivery did: answered, failed, retried, …', 'platform', 'what'),
    stages: new library.Histogram({
      name: 'lianwen_stage_duration_seconds',
      help: 'Time of a question in the queue, of making its answer, and of delivering it',
      labelNames: ['platform', 'stage'],
      buckets: BUCKETS,
      registers,
    }),
    queued: new library.Gauge({
      name: 'lianwen_queued_questions',
      help: 'Questions that wait or are being answered in this process',
      labelNames: ['platform'],
      registers,
    }),
  };
}
