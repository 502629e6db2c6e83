import type { Logger } from 'pino';

import { errorName } from '../service/log.js';
import type { DeliveryObserver } from './delivery-observer.js';

/** Notes how events end: by their ids, never by their words. */
export function loggingObserver(log: Logger): DeliveryObserver {
  return {
    async answered({ id, asker: { workspace } }, { channel, messages }) {
      log.info({ event: id, workspace, channel, messages: messages.length }, 'answered');
    },
    failed({ id, asker: { workspace, channel } }, reason) {
      log.error({ event: id, workspace, channel, reason }, 'not answered: the platform refused');
    },
    interrupted({ id }, error) {
      log.warn({ event: id, error: errorName(error) }, 'left for later');
    },
  };
}
