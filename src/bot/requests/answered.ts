import type { Language } from '../../knowledge/index.js';
import type { Indicator, IndicatorTable } from '../../tools/index.js';
import type { Brief } from '../briefing/brief.js';
import type { DrawnChart } from '../charts/render-chart.js';
import type { Receipt, Reply } from '../reply/reply.js';

/** An answered request, for a platform to render. */
export type Answered =
  | { readonly kind: 'reply'; readonly reply: Reply }
  | { readonly kind: 'indicator-list'; readonly indicators: readonly Indicator[]; readonly language: Language }
  | {
      readonly kind: 'indicator-table';
      readonly table: IndicatorTable;
      /** Null where the table holds nothing to draw, or nothing can be drawn here. */
      readonly chart: DrawnChart | null;
      readonly language: Language;
    }
  | {
      readonly kind: 'brief';
      readonly brief: Brief;
      /** The brief as a Word file, where one was asked for. */
      readonly word: Uint8Array | null;
      readonly receipt: Receipt;
    }
  | { readonly kind: 'help'; readonly language: Language };

/** What has to be kept so that sources and figures can be opened later; null where there are none. */
export function receiptOf(answered: Answered): Receipt | null {
  switch (answered.kind) {
    case 'reply':
      return answered.reply.receipt;
    case 'brief':
      return answered.receipt;
    default:
      return null;
  }
}
