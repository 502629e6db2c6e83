import type { Logger } from '@slack/bolt';
import type { Logger as Pino } from 'pino';

import { errorName } from '../../service/log.js';

/**
 * Bolt's own words, warnings and worse alone: below, its parts log whole messages. Of errors only the name and code
 * are noted, since they may carry a request with its token.
 */
export function boltLogger(log: Pino, levels: { readonly WARN: ReturnType<Logger['getLevel']> }): Logger {
  const words = (said: readonly unknown[]): string =>
    said.map((one) => (typeof one === 'string' ? one : errorName(one))).join(' ');
  return {
    debug: () => undefined,
    info: () => undefined,
    warn: (...said) => log.warn({ part: 'bolt' }, words(said)),
    error: (...said) => log.error({ part: 'bolt' }, words(said)),
    setLevel: () => undefined,
    getLevel: () => levels.WARN,
    setName: () => undefined,
  };
}
