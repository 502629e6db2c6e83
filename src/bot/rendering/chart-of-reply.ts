import type { Corpus } from '../../knowledge/index.js';
import { replyChart, type ReplyChart } from '../charts/reply-chart.js';
import type { Reply } from '../reply/reply.js';
import { sourceNames } from '../reply/source-names.js';

/** What is drawn under a reply: the numbers of questions; a text that was checked or summed up has its verdicts. */
export function chartOfReply(reply: Reply, corpus: Corpus): ReplyChart | null {
  const { purpose } = reply.receipt;
  const isAsked = purpose === undefined || purpose === 'advice';
  return isAsked ? replyChart(reply, corpus, sourceNames(corpus)) : null;
}
