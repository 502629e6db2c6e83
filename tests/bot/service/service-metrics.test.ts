import { describe, expect, it } from 'vitest';
import { createServiceMetrics } from '../../../src/bot/service/service-metrics.js';
import { asker } from '../../support/state-samples.js';

/** The samples of one process, without those that every process of Node has. */
async function samples(metrics: Awaited<ReturnType<typeof createServiceMetrics>>): Promise<readonly string[]> {
  return (await metrics.text()).split('\n').filter((line) => line.startsWith('lianwen_'));
}

describe('the counts of a process', () => {
  it('tell questions by platform and entrance, and what delivery did', async () => {
    const metrics = await createServiceMetrics();
    const slack = metrics.meterOf('slack');
    slack.asked('mention');
    slack.asked('mention');
    slack.asked('command');
    slack.count('retried');
    expect(await samples(metrics)).toEqual(
      expect.arrayContaining([
        'lianwen_questions_total{platform="slack",entrance="mention"} 2',
        'lianwen_questions_total{platform="slack",entrance="command"} 1',
        'lianwen_delivery_total{platform="slack",what="retried"} 1',
      ]),
    );
  });

  it('tell replies that somebody asked for by kind, refusals by their reason, and what the gate removed', async () => {
    const metrics = await createServiceMetrics();
    metrics.observe({ asker: asker('U1'), kind: 'answer', refusal: null, dropped: 2 });
    metrics.observe({ asker: asker('U1'), kind: 'refusal', refusal: 'authors', dropped: 0 });
    metrics.observe({ asker: null, kind: 'answer', refusal: null, dropped: 0 });
    expect(await samples(metrics)).toEqual(
      expect.arrayContaining([
        'lianwen_replies_total{platform="slack",kind="answer"} 1',
        'lianwen_replies_total{platform="slack",kind="refusal"} 1',
        'lianwen_refusals_total{platform="slack",reason="authors"} 1',
        'lianwen_gate_dropped_blocks_total{platform="slack"} 2',
      ]),
    );
  });

  it('tell the time of each stage in seconds, and what waits at the moment of asking', async () => {
    const metrics = await createServiceMetrics();
    const slack = metrics.meterOf('slack');
    let waiting = 3;
    slack.watchQueue(() => waiting);
    slack.took('answer', 250);
    expect(await samples(metrics)).toEqual(
      expect.arrayContaining([
        'lianwen_stage_duration_seconds_bucket{le="0.3",platform="slack",stage="answer"} 1',
        'lianwen_stage_duration_seconds_bucket{le="0.1",platform="slack",stage="answer"} 0',
        'lianwen_stage_duration_seconds_sum{platform="slack",stage="answer"} 0.25',
        'lianwen_queued_questions{platform="slack"} 3',
      ]),
    );
    waiting = 0;
    expect(await samples(metrics)).toContain('lianwen_queued_questions{platform="slack"} 0');
  });

  it('have memory and event loop of the process beside them', async () => {
    const metrics = await createServiceMetrics();
    expect(await metrics.text()).toContain('process_resident_memory_bytes');
    expect(await metrics.text()).toContain('nodejs_eventloop_lag_seconds');
  });
});
