import type { Corpus } from '../../../../knowledge/index.js';
import type { ChartData } from '../../../charts/chart.js';
import { replyChart } from '../../../charts/reply-chart.js';
import { messagesIn } from '../../../messages/catalogue.js';
import { slackMessages } from '../../../messages/slack.js';
import { listSheet } from '../../../reply/indicator-sheet.js';
import type { Reply } from '../../../reply/reply.js';
import { sourceNames } from '../../../reply/source-names.js';
import type { Answered } from '../../../requests/index.js';
import type { FileContent, Outgoing } from '../delivery/outgoing.js';
import { plainMessage } from '../plain-message.js';
import type { PicturedChart } from './chart-under.js';
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
      const chart = chartUnder(answered.reply, corpus, picture);
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

/** Questions have their numbers drawn; a text that was checked or summed up has its verdicts. */
function chartUnder(
  reply: Reply,
  corpus: Corpus,
  picture: (data: ChartData) => FileContent | null,
): PicturedChart | null {
  const { purpose } = reply.receipt;
  if (purpose !== undefined && purpose !== 'advice') return null;
  const drawn = replyChart(reply, corpus, sourceNames(corpus));
  return drawn && { ...drawn, picture: picture(drawn.data) };
}
