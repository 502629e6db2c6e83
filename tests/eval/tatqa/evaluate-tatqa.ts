import { parseDecimal } from '../../../src/knowledge/index.js';
import type { Adviser } from '../../../src/bot/answer/index.js';
import type { Reply } from '../../../src/bot/reply/reply.js';
import type { TableQuestion } from './tatqa.js';

/** What a reply is worth: refusals and clarifications are not wrong. */
export type Verdict = 'right' | 'wrong' | 'refused';

export interface JudgedQuestion {
  readonly question: TableQuestion;
  readonly kind: 'growth' | 'difference' | 'other arithmetic' | 'span' | 'count';
  readonly verdict: Verdict;
  readonly given: string;
}

/** Golds are rounded to two decimals. */
const TOLERANCE = 0.005;
/** Golds with more digits are compared relatively. */
const RELATIVE_TOLERANCE = 1e-9;

/** Asks every question with its table as the document. */
export async function judgeTables(
  adviser: Adviser,
  questions: readonly TableQuestion[],
): Promise<readonly JudgedQuestion[]> {
  const judged: JudgedQuestion[] = [];
  for (const question of questions) {
    const reply = await adviser.answer({ text: question.question, document: question.document });
    const figure = reply.figures[0];
    const given =
      reply.kind === 'answer' ? `${figure?.value ?? ''} ${figure?.unit ?? ''} [${reply.items.join('; ')}]` : reply.kind;
    judged.push({ question, kind: kindOf(question), verdict: verdictOf(reply, question), given });
  }
  return judged;
}

function kindOf({ answer_type: type, question, scale }: TableQuestion): JudgedQuestion['kind'] {
  if (type === 'count') return 'count';
  if (type !== 'arithmetic') return 'span';
  if (scale === 'percent' && /(?:percentage|%) (?:change|increase|decrease)/iu.test(question)) return 'growth';
  return /\b(?:change|difference|increase|decrease)\b/iu.test(question) ? 'difference' : 'other arithmetic';
}

function verdictOf(reply: Reply, { answer, answer_type: type }: TableQuestion): Verdict {
  if (reply.kind !== 'answer') return 'refused';
  if (type === 'arithmetic' || type === 'count') {
    const gold = Number(Array.isArray(answer) ? answer[0] : answer);
    const value = reply.figures[0]?.value;
    return value !== undefined && isNear(value, gold) ? 'right' : 'wrong';
  }
  const golds = Array.isArray(answer) ? answer : [String(answer)];
  return sameItems(reply.items, golds) ? 'right' : 'wrong';
}

function isNear(value: number, gold: number): boolean {
  return Math.abs(value - gold) <= Math.max(TOLERANCE + Number.EPSILON * 100, RELATIVE_TOLERANCE * Math.abs(gold));
}

/** Items as a set, numbers by value. */
function sameItems(items: readonly string[], golds: readonly string[]): boolean {
  const canonical = (text: string): string => parseDecimal(text) ?? text.trim().toLowerCase();
  const set = (texts: readonly string[]): string => JSON.stringify([...new Set(texts.map(canonical))].toSorted());
  return set(items) === set(golds);
}
