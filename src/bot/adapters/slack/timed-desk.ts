import type { DeliveryMeter } from '../../delivery/delivery-meter.js';
import type { SlackDesk } from './slack-desk.js';

/** The desk, whose private answers count as answers that delivery makes do. */
export function timedDesk(desk: SlackDesk, { took }: Pick<DeliveryMeter, 'took'>): SlackDesk {
  return {
    ...desk,
    async answer(...asked) {
      const began = performance.now();
      try {
        return await desk.answer(...asked);
      } finally {
        took('answer', performance.now() - began);
      }
    },
  };
}
