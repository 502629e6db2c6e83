import { bareForm, wordStems } from '../../../../knowledge/index.js';
import type { Alternative, Recommendation, RecommendedItem } from '../../../../tools/index.js';
import type { ComposeContext } from '../composer.js';
import { DraftBuilder, type Draft } from '../draft.js';
import { adviceResult } from './advice-result.js';
import { signalTitles, titleOf, wordsOf } from './advice-words.js';
import { questionsOf } from './what-if.js';

/** Facts named at the most that would put something first. */
const FACTS_SHOWN = 3;

/** Why a path, measure or mechanism is not first, from the same scores; null where the rival names none of them. */
export function composeWhyNot(recommendation: Recommendation, rival: string, context: ComposeContext): Draft | null {
  const { outline, mechanisms, measures, decisive } = recommendation;
  const named = itemNamed(rival, recommendation);
  const path = outline.paths.find(({ id, section }) => id === named || section === named);
  const isRival = ({ id, evidence }: RecommendedItem): boolean =>
    id === named || evidence.passage.section === named || path?.measures.some((measure) => measure.id === id) === true;
  const ranked = mechanisms.some(isRival) ? mechanisms : measures;
  const best = ranked.find(isRival);
  const [first] = ranked;
  if (!best || !first) return null;
  const lifting = decisive
    .filter(({ mechanism, measure }) => lifts({ mechanism, measure }, best, ranked.filter(isRival)))
    .slice(0, FACTS_SHOWN);
  return explain({ recommendation, best, first, lifting }, context);
}

/** Least characters of Chinese, and words of English, of a title in a row that name it. */
const NAMING = { characters: 3, words: 2 } as const;

/** The id of the item whose title shares most with the words of a question; the words themselves where none does. */
function itemNamed(words: string, { mechanisms, measures, outline }: Recommendation): string {
  const items = [...mechanisms, ...measures, ...outline.paths];
  const shared = items.map(({ id, title }) => ({
    id,
    share: Math.max(
      longestRun([...bareForm(words)], [...bareForm(title.zh)]) / NAMING.characters,
      longestRun(wordStems(words), wordStems(title.en)) / NAMING.words,
    ),
  }));
  const [best] = shared.toSorted((left, right) => right.share - left.share);
  return best && best.share >= 1 ? best.id : words;
}

/** The most units that two lists hold in the same row. */
function longestRun(left: readonly string[], right: readonly string[]): number {
  let longest = 0;
  for (const from of left.keys()) {
    for (const at of right.keys()) {
      let length = 0;
      while (left[from + length] !== undefined && left[from + length] === right[at + length]) length += 1;
      longest = Math.max(longest, length);
    }
  }
  return longest;
}

interface Explained {
  readonly recommendation: Recommendation;
  /** What the question asks about, where it stands best. */
  readonly best: RecommendedItem;
  readonly first: RecommendedItem;
  readonly lifting: readonly Alternative[];
}

function lifts(
  { mechanism, measure }: Pick<Alternative, 'mechanism' | 'measure'>,
  best: RecommendedItem,
  rivals: readonly RecommendedItem[],
): boolean {
  return mechanism === best.id || rivals.some(({ id }) => id === measure);
}

function explain({ recommendation, best, first, lifting }: Explained, context: ComposeContext): Draft {
  const messages = wordsOf(context);
  const builder = new DraftBuilder(context.language);
  const name = titleOf(best.title, context);
  if (best.id === first.id) builder.block({ type: 'note', text: messages.isFirst(name) });
  else {
    const ahead = titleOf(first.title, context);
    const lines = [
      messages.isBehind(name, ahead),
      messages.leadingTo(ahead, signalTitles(first, context)),
      messages.leadingTo(name, signalTitles(best, context)),
    ];
    builder.block({ type: 'note', text: lines.join('\n') }).quote(first.evidence);
  }
  builder.quote(best.evidence);
  const questions = questionsOf(lifting, context);
  if (best.id !== first.id) {
    const lines =
      questions.length === 0
        ? [messages.wouldNotLift]
        : [messages.wouldLift(name), ...questions.map((one) => `- ${one}`)];
    builder.block({ type: 'note', text: lines.join('\n') });
  }
  return { ...builder.build('answer', questions), advice: adviceResult(recommendation, context) };
}
