import type { DeliveryMeter } from '../delivery/delivery-meter.js';
import type { Desk } from './desk.js';

/** The desk, whose private answers count as answers that delivery makes do. */
export function timedDesk<Message>(desk: Desk<Message>, { took }: Pick<DeliveryMeter, 'took'>): Desk<Message> {
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
