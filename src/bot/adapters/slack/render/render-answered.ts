import type { Corpus } from '../../../../knowledge/index.js';
import type { ChartData } from '../../../charts/chart.js';
import { messagesIn } from '../../../messages/catalogue.js';
import { slackMessages } from '../../../messages/slack.js';
import { chartOfReply } from '../../../rendering/chart-of-reply.js';
import type { FileContent } from '../../../rendering/rendered-file.js';
import { listSheet } from '../../../reply/indicator-sheet.js';
import { sourceNames } from '../../../reply/source-names.js';
import type { Answered } from '../../../requests/index.js';
import type { Outgoing } from '../delivery/outgoing.js';
import { plainMessage } from '../plain-message.js';
import { renderBrief } from './render-brief.js';
import { renderIndicators, renderSheet } from './render-indicators.js';
import { renderReply } from './render-reply.js';

/** What an answer does not say of itself. */
export interface AnsweredContext {
  readonly corpus: Corpus;
  /** The name under which the receipt is kept. */
  readonly receipt: string;
  /** The picture of a chart; null where no files can be sent, as to one person alone. */
  readonly draw: ((data: ChartData) => FileContent) | null;
}

/** Whatever was answered, as messages of Slack. */
export function renderAnswered(answered: Answered, context: AnsweredContext): readonly Outgoing[] {
  const { corpus, receipt } = context;
  const picture = (data: ChartData): FileContent | null => context.draw?.(data) ?? null;
  switch (answered.kind) {
    case 'reply': {
      const drawn = chartOfReply(answered.reply, corpus);
      const chart = drawn && { ...drawn, picture: picture(drawn.data) };
      return renderReply(answered.reply, { names: sourceNames(corpus), receipt, chart });
    }
    case 'indicator-list':
      return renderSheet(listSheet(answered.indicators, answered.language), answered.language);
    case 'indicator-table': {
      const { table, chart, language } = answered;
      return renderIndicators(table, chart && { data: chart, picture: picture(chart) }, language);
    }
    case 'brief':
      return renderBrief(answered.brief, answered.word, receipt);
    case 'help':
      return [plainMessage(messagesIn(slackMessages, answered.language).help)];
  }
}
