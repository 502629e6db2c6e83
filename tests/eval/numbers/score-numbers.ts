import type { Reply } from '../../../src/bot/reply/reply.js';
import type { NumericGold, NumericThread } from './numeric-questions.js';

/** Absolute error allowed where a gold states none. */
const TOLERANCE = 0.005;

/** What a reply is scored on. */
type ScoredGold = Omit<NumericGold, 'zh' | 'en'>;

/** What is wrong with a reply; [] where it is right. */
export function numericFaults(reply: Reply, gold: ScoredGold, category: string): readonly string[] {
  if (reply.kind !== gold.kind) return [`${reply.kind}, not ${gold.kind}`];
  if (gold.kind !== 'answer') return [];
  const faults = [...valueFaults(reply, gold), ...itemFaults(reply, gold, category)];
  const shown = gold.shown?.[reply.language] ?? [];
  const text = reply.text.replace(/(?<=\d),(?=\d{3})/gu, '');
  if (shown.length > 0 && !shown.some((spelling) => text.includes(spelling)))
    faults.push(`shows none of ${shown.join(', ')}`);
  return faults;
}

function valueFaults({ figures: [main] }: Reply, { value, values, unit, tolerance }: ScoredGold): string[] {
  const accepted = values ?? (value === null || value === undefined ? [] : [value]);
  if (accepted.length === 0) return [];
  if (!main) return [`no figure, wanted ${accepted.join(' or ')}`];
  const near = accepted.some(
    (one) => Math.abs(main.value - one) <= Math.max(tolerance ?? TOLERANCE, 1e-9 * Math.abs(one)),
  );
  if (!near) return [`${main.value}, wanted ${accepted.join(' or ')}`];
  return unit !== undefined && main.unit !== unit ? [`unit ${main.unit}, wanted ${unit}`] : [];
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
  readonly faults: readonly string[];
}

/** Asks every turn of a set in one language and scores the replies. */
export async function scoreNumbers(
  set: readonly NumericThread[],
  language: 'zh' | 'en',
  ask: (question: string, thread: readonly string[]) => Promise<Reply>,
): Promise<NumericScore> {
  const faults: string[] = [];
  let [right, all] = [0, 0];
  for (const { id, category, turns } of set) {
    const thread: string[] = [];
    for (const turn of turns) {
      const found = numericFaults(await ask(turn[language], [...thread]), turn, category);
      all += 1;
      right += found.length === 0 ? 1 : 0;
      if (found.length > 0) faults.push(`${id} ${category} ${language}: ${turn[language]} → ${found.join('; ')}`);
      thread.push(turn[language]);
    }
  }
  return { right, all, faults };
}
