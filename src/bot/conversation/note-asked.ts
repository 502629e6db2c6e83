import type { Logger } from 'pino';

import type { LogTexts } from '../service-config.js';
import type { PlatformMeter } from '../service/platform-meter.js';
import type { Asked } from './asked.js';

interface Notebook {
  readonly meter: Pick<PlatformMeter, 'asked'>;
  readonly log: Logger;
  readonly logTexts: LogTexts;
}

/** Counts what is asked, and logs where; its words only where the settings say so. */
export function noteAsked(asked: Asked, { meter, log, logTexts }: Notebook): void {
  const { text, ...place } = asked;
  meter.asked(asked.entrance);
  log.info(logTexts === 'questions' ? { ...place, text } : place, 'asked');
}
