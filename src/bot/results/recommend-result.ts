import type { Reply } from '../reply/reply.js';
import type { RecommendResult } from './schemas.js';

/** What `recommend` gives of a reply: the lists of its advice, empty where nothing is recommended. */
export function recommendResult(reply: Reply): RecommendResult {
  const { kind, language, advice, text, citations, figures, followUps, receipt } = reply;
  const { mechanisms = [], measures = [], patterns = [], signals = [] } = advice ?? {};
  return { kind, language, mechanisms, measures, patterns, signals, text, citations, figures, followUps, receipt };
}
