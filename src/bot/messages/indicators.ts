import type { Catalogue } from './catalogue.js';
import type { IndicatorMessages } from './indicator-messages.js';
import { indicatorMessagesEn } from './indicators.en.js';
import { indicatorMessagesZh } from './indicators.zh.js';

/** The words of indicator tables by language. */
export const indicatorMessages: Catalogue<IndicatorMessages> = { zh: indicatorMessagesZh, en: indicatorMessagesEn };
