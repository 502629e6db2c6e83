import type { Language } from '../../knowledge/index.js';
import type { Indicator, IndicatorTable } from '../../tools/index.js';
import type { Brief } from '../briefing/brief.js';
import type { ChartData } from '../charts/chart.js';
import type { Receipt, Reply } from '../reply/reply.js';

/** An answered request, for a platform to render. */
export type Answered =
  | { readonly kind: 'reply'; readonly reply: Reply }
  | {
      readonly kind: 'indicator-list';
      readonly indicators: readonly Indicator[];
      readonly language: Language;
      readonly receipt: Receipt;
    }
  | {
      readonly kind: 'indicator-table';
      readonly table: IndicatorTable;
      /** What its chart shows, for the platform to draw; null where the table holds no number. */
      readonly chart: ChartData | null;
      readonly language: Language;
      readonly receipt: Receipt;
    }
  | {
      readonly kind: 'brief';
      readonly brief: Brief;
      /** The brief as a Word file, where one was asked for. */
      readonly word: Uint8Array | null;
      readonly receipt: Receipt;
    }
  | { readonly kind: 'help'; readonly language: Language };

/** The language that an answer is in. */
export function languageOfAnswer(answered: Answered): Language {
  switch (answered.kind) {
    case 'reply':
      return answered.reply.language;
    case 'brief':
      return answered.brief.language;
    default:
      return answered.language;
  }
}

/** What has to be kept so that sources, figures and other pages can be opened later; null where there are none. */
export function receiptOf(answered: Answered): Receipt | null {
  switch (answered.kind) {
    case 'reply':
      return answered.reply.receipt;
    case 'help':
      return null;
    default:
      return answered.receipt;
  }
}
