import type { DeliveryMeter } from './delivery/delivery-meter.js';

/** Counts for Prometheus. */
export interface SlackMetrics extends DeliveryMeter {
  readonly contentType: string;
  text(): Promise<string>;
}

/**
 * Counts what delivery does, by kind.
 *
 * @param waiting how many events wait or are being answered
 */
export async function createMetrics(waiting: () => number): Promise<SlackMetrics> {
  const { Counter, Gauge, Registry } = await import('prom-client');
  const registry = new Registry();
  const registers = [registry];
  const events = new Counter({
    name: 'lianwen_slack_delivery_total',
    help: 'What delivery did: questions answered and failed, repeats dropped, calls retried, …',
    labelNames: ['what'],
    registers,
  });
  const queue = new Gauge({
    name: 'lianwen_slack_queue',
    help: 'Questions that wait or are being answered',
    registers,
  });
  return {
    count: (what) => events.inc({ what }),
    contentType: registry.contentType,
    text() {
      queue.set(waiting());
      return registry.metrics();
    },
  };
}
