import type { ScoredSentence } from '../../../knowledge/index.js';
import type { Draft } from '../compose/draft.js';
import { quoteRuns } from '../compose/sentences.js';
import type { BriefContext } from './brief-context.js';

/** What can go wrong. */
const DANGERS =
  /风险|挑战|断链|断裂|瓶颈|困境|威胁|压力|故障|冲击|依赖性?|不足|\brisks?\b|\bchallenges?\b|\bthreats?\b|\bdisruptions?\b|\bshortages?\b|\bbottlenecks?\b|\bdependen(?:ce|cy)\b|\bpressures?\b|\bfailures?\b/giu;
/** Words by which a sentence says that a danger is there, not that something keeps it away. */
const EXPOSURES =
  /面临|面对着|正面临|遭遇|存在|构成|增加了|突显|凸显|受到|\bfac(?:e|es|ed|ing)\b|\bpos(?:e|es|ed|ing)\b|\bremains?\b|\bexpos\w+|\bincreas(?:e|es|ed|ing) (?:the )?(?:risk|likelihood)|\bis subject to\b|\bsuffer/giu;

/** The sentences in which the documents themselves name risks: those that name the most first, then the nearest. */
export function composeRisks(context: BriefContext, said: ReadonlySet<string>): Draft | null {
  const { material, extent } = context;
  const naming = material.risky
    .map((sentence) => ({ sentence, weight: weightOf(sentence) }))
    .filter(({ sentence, weight }) => weight > 0 && !said.has(textOf(sentence)))
    .toSorted((left, right) => right.weight - left.weight)
    .slice(0, extent.risks)
    .map(({ sentence }) => sentence);
  return naming.length === 0 ? null : quoteRuns(naming, context);
}

/** How many different dangers and exposures a sentence names; 0 unless it names both. */
function weightOf(sentence: ScoredSentence): number {
  const text = textOf(sentence).toLowerCase();
  const [dangers, exposures] = [DANGERS, EXPOSURES].map((words) => new Set(text.match(words)).size);
  return dangers && exposures ? dangers + exposures : 0;
}

function textOf({ passage, span }: ScoredSentence): string {
  return passage.text.slice(...span);
}
