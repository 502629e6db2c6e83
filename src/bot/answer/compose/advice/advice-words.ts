import type { AdviceSignal, LocalText } from '../../../../knowledge/index.js';
import { signalEvidence, type Recommendation, type Scored, type SignalMention } from '../../../../tools/index.js';
import type { AdviceMessages } from '../../../messages/advice-messages.js';
import { adviceMessages } from '../../../messages/advice.js';
import { messagesIn } from '../../../messages/catalogue.js';
import type { ComposeContext } from '../composer.js';
import { shortened } from '../shortened.js';

/** The words around recommendations in the language of the reply. */
export function wordsOf({ language }: ComposeContext): AdviceMessages {
  return messagesIn(adviceMessages, language);
}

/** A title in the language of the reply; in English with the source's own words behind it. */
export function titleOf({ zh, en }: LocalText, { language }: ComposeContext): string {
  return language === 'zh' ? zh : `${en} (${zh})`;
}

/** Titles of the signals that lead to something, the one that adds most first. */
export function signalTitles({ contributions }: Pick<Scored, 'contributions'>, { language }: ComposeContext): string[] {
  return contributions.map(({ signal }) => signal.title[language]);
}

/** Why something is recommended, a line a signal: its title, the words that gave it, a sentence of the source. */
export function reasonsFor(
  { contributions }: Scored,
  quoted: { readonly quote: string; readonly section: string | null } | null,
  recommendation: Recommendation,
  context: ComposeContext,
): string[] {
  return contributions.map(({ signal }) => {
    const source = signalEvidence(signal, recommendation.document);
    const { quote, section } = quoted ?? { quote: source?.quote ?? '', section: source?.passage.section ?? null };
    return wordsOf(context).reason(sayMentions(signal, recommendation.mentions, context), quote, section);
  });
}

/** A signal's title with the words that gave it. */
function sayMentions(signal: AdviceSignal, mentions: readonly SignalMention[], context: ComposeContext): string {
  const found = mentions.filter((mention) => mention.signal === signal).map(({ finding }) => finding);
  const messages = wordsOf(context);
  const words = messages.signal(signal.title[context.language], shownWords(found.map(({ text }) => text)));
  return words.replace(/^- /u, '') + (found.every(({ by }) => by === 'meaning') ? messages.byMeaning : '');
}

/** Lines of signals, one each, with the words that gave them. */
export function signalLines(mentions: readonly SignalMention[], context: ComposeContext): readonly string[] {
  const signals = [...new Set(mentions.map(({ signal }) => signal))];
  return signals.map((signal) => `- ${sayMentions(signal, mentions, context)}`);
}

/** Words of a description as they are repeated: each once, long ones cut. */
export function shownWords(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.map(shortened))];
}
