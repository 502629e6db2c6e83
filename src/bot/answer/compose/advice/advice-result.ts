import type { AdviceSignal } from '../../../../knowledge/index.js';
import type { Recommendation, RecommendedItem, SignalMention } from '../../../../tools/index.js';
import type { Advice } from '../../../reply/reply.js';
import type { ComposeContext } from '../composer.js';
import { reasonsFor } from './advice-words.js';

/** A recommendation as a reply carries it: plain data, every list best first. */
export function adviceResult(recommendation: Recommendation, context: ComposeContext): Advice {
  const { mechanisms, measures, patterns, mentions, denied } = recommendation;
  const reasons = (item: RecommendedItem): string[] =>
    reasonsFor(item, { quote: item.evidence.quote, section: item.evidence.passage.section }, recommendation, context);
  return {
    mechanisms: mechanisms.map((item) => ({ id: item.id, score: item.score, reasons: reasons(item) })),
    measures: measures.map((item) => ({
      section: item.evidence.passage.section,
      title: item.title,
      quote: item.evidence.quote,
      score: item.score,
      reasons: reasons(item),
    })),
    patterns: patterns.map((pattern) => ({
      area: pattern.area,
      name: pattern.title,
      score: pattern.score,
      reasons: reasonsFor(pattern, null, recommendation, context),
    })),
    signals: signalsOf([...mentions, ...denied]),
  };
}

function signalsOf(mentions: readonly SignalMention[]): Advice['signals'] {
  const signals = [...new Set(mentions.map(({ signal }) => signal))];
  return signals.map((signal) =>
    signalOf(
      signal,
      mentions.filter((mention) => mention.signal === signal),
    ),
  );
}

function signalOf({ id, title }: AdviceSignal, mentions: readonly SignalMention[]): Advice['signals'][number] {
  return {
    id,
    title,
    holds: mentions.some(({ holds }) => holds),
    found: mentions.map(({ finding: { turn, text, span, by } }) => ({ turn, text, span: [...span], by })),
  };
}
