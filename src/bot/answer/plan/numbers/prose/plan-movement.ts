import type { Unit } from '../../../../../knowledge/index.js';
import type { NumberPlace, ToolRequest } from '../../../../../tools/index.js';
import type { AnswerPlan, GrowthKind } from '../../plan.js';
import { conversionCalls, resultConversions } from '../conversion.js';
import type { Movement } from './link-numbers.js';
import type { NumberQuestion } from './number-question.js';

/** Numbers as the text states them, also in the unit asked for. */
export function lookUpNumbers(places: readonly NumberPlace[], own: Unit | null, asked: NumberQuestion): AnswerPlan {
  const { unit, language } = asked;
  const conversions = own && unit ? conversionCalls(places, own, unit, language) : [];
  return {
    kind: 'answer',
    calls: [{ tool: 'look-up-numbers', input: { places: [...places] } }, ...conversions],
    composition: { form: 'numbers' },
  };
}

/** What is asked of a start and an end; null where it is a number that stands beside them. */
export function planMovement(movement: Movement, asked: NumberQuestion): AnswerPlan | null {
  const { base, value, unit, from } = movement;
  if (asksEnds(asked)) return lookUpNumbers([base, value], unit, asked);
  // "What did it reach in 2015?" asks for that year's number, though it is where the movement began.
  const reached = from !== null && asked.years.join() === from ? base : value;
  if (asked.level === 'last') return lookUpNumbers([reached], unit, asked);
  const kind = growthKind(asked);
  return kind === null ? computedPlan(movement, asked) : growthPlan(movement, kind);
}

/** Start and end are asked where both are worded, or where both years are named and nothing is to be computed. */
function asksEnds({ level, operation, years }: NumberQuestion): boolean {
  return level === 'both' || (level === null && operation === null && years.length > 1);
}

/** Which growth is asked for; null where none is, or an amount. */
function growthKind({ operation, unit, yearly, evenly }: NumberQuestion): GrowthKind | null {
  if (unit !== null && unit.dimension.kind !== 'percent') return null;
  if (evenly) return 'evenly';
  if (operation === 'growth') return yearly ? 'compound' : 'overall';
  return operation === 'compound-growth' || operation === 'average' ? 'compound' : null;
}

/** Growth over known years in its three kinds, with what the sentence publishes of it; in all, where no years are known. */
function growthPlan({ base, value, years, rate }: Movement, growth: GrowthKind): AnswerPlan | null {
  if (years === null) {
    const calls: readonly ToolRequest[] = [{ tool: 'growth-rate', input: { base, value } }];
    return growth === 'overall' ? { kind: 'answer', calls, composition: { form: 'computations' } } : null;
  }
  const published: readonly ToolRequest[] =
    rate && growth === 'compound' ? [{ tool: 'look-up-numbers', input: { places: [rate] } }] : [];
  return {
    kind: 'answer',
    calls: [{ tool: 'compound-growth', input: { base, value, years } }, ...published],
    composition: { form: 'computations', growth },
  };
}

/** A change or a ratio, also in the unit asked for. */
function computedPlan(movement: Movement, asked: NumberQuestion): AnswerPlan | null {
  const call = computedCall(movement, asked);
  if (!call) return null;
  const conversions = asked.unit ? resultConversions([call], movement.unit, asked.unit, asked.language) : [];
  return { kind: 'answer', calls: [call, ...conversions], composition: { form: 'computations' } };
}

function computedCall({ base, value, years }: Movement, { operation, yearly }: NumberQuestion): ToolRequest | null {
  switch (operation) {
    case 'average':
    case 'change':
    case 'compound-growth':
    case 'difference':
    case 'growth':
    case 'point-difference': {
      // Points of an index are what it is counted in.
      const isYearly = yearly || operation === 'average';
      return isYearly && years !== null
        ? { tool: 'average-change', input: { earlier: base, later: value, years } }
        : { tool: 'change', input: { earlier: base, later: value } };
    }
    case 'ratio':
    case 'times':
      return { tool: 'ratio', input: { part: value, whole: base, as: 'times' } };
    default:
      return null;
  }
}
