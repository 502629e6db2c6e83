import type { Reply } from '../../../src/bot/reply/reply.js';
import type { NumericGold, NumericThread } from './numeric-questions.js';

/** Absolute error allowed where a gold states none. */
const TOLERANCE = 0.005;

/** What a reply is scored on. */
type ScoredGold = Omit<NumericGold, 'zh' | 'en'>;

/** What is wrong with a reply; [] where it is right. */
export function numericFaults(reply: Reply, gold: ScoredGold, category: string): readonly string[] {
  if (reply.kind !== gold.kind) return [`${reply.kind}, not ${gold.kind}`];
  if (gold.kind !== 'answer') return wordingFaults(reply, gold);
  return [...valueFaults(reply, gold), ...itemFaults(reply, gold, category), ...wordingFaults(reply, gold)];
}

function wordingFaults(reply: Reply, gold: ScoredGold): string[] {
  const shown = gold.shown?.[reply.language] ?? [];
  const text = reply.text.replace(/(?<=\d),(?=\d{3})/gu, '');
  return shown.length === 0 || shown.some((spelling) => text.includes(spelling))
    ? []
    : [`shows none of ${shown.join(', ')}`];
}

function valueFaults({ figures }: Reply, { value, values, also, unit, tolerance }: ScoredGold): string[] {
  const [main] = figures;
  const absent = (also ?? []).filter((wanted) => !figures.some((figure) => isNear(figure.value, wanted)));
  if (absent.length > 0) return [`no figure ${absent.join(', ')}`];
  const accepted = values ?? (value === null || value === undefined ? [] : [value]);
  if (accepted.length === 0) return [];
  if (!main) return [`no figure, wanted ${accepted.join(' or ')}`];
  const near = accepted.some((one) => isNear(main.value, one, tolerance));
  if (!near) return [`${main.value}, wanted ${accepted.join(' or ')}`];
  return unit !== undefined && main.unit !== unit ? [`unit ${main.unit}, wanted ${unit}`] : [];
}

function isNear(value: number, wanted: number, tolerance = TOLERANCE): boolean {
  return Math.abs(value - wanted) <= Math.max(tolerance, 1e-9 * Math.abs(wanted));
}

/** Categories whose items have an order. */
const ORDERED = new Set(['top', 'rank-order']);

function itemFaults({ items }: Reply, { items: wanted }: ScoredGold, category: string): string[] {
  if (!wanted) return [];
  const order = (names: readonly string[]): readonly string[] => (ORDERED.has(category) ? names : names.toSorted());
  return JSON.stringify(order(items)) === JSON.stringify(order(wanted)) ? [] : [`items ${items.join('、')}`];
}

/** Share of right turns and the faults found, by language. */
export interface NumericScore {
  readonly right: number;
  readonly all: number;
  /** Turns answered with what is not so: the promise forbids these, a refusal only falls short of it. */
  readonly wrong: number;
  readonly faults: readonly string[];
}

/** Asks every turn of a set in one language and scores the replies. */
export async function scoreNumbers(
  set: readonly NumericThread[],
  language: 'zh' | 'en',
  ask: (question: string, thread: readonly string[]) => Promise<Reply>,
): Promise<NumericScore> {
  const faults: string[] = [];
  let [right, all, wrong] = [0, 0, 0];
  for (const { id, category, turns } of set) {
    const thread: string[] = [];
    for (const turn of turns) {
      const reply = await ask(turn[language], [...thread]);
      const found = numericFaults(reply, turn, category);
      all += 1;
      right += found.length === 0 ? 1 : 0;
      wrong += found.length > 0 && reply.kind === 'answer' ? 1 : 0;
      if (found.length > 0) faults.push(`${id} ${category} ${language}: ${turn[language]} → ${found.join('; ')}`);
      thread.push(turn[language]);
    }
  }
  return { right, all, wrong, faults };
}
