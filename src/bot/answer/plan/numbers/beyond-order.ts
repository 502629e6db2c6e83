import type { Language, Table } from '../../../../knowledge/index.js';
import type { Understanding } from '../../understand/understanding.js';
import type { AnswerPlan } from '../plan.js';
import { orderedBy, saysMeasure, yearsIn } from './asked-of-chosen.js';
import { stretchesOf } from './choosing-words.js';
import type { Measure } from './conditions.js';
import { operationsSaid, type Operation } from './operation.js';

/**
 * Whether an order of rows passes over what a question chooses them by, or what it asks of them: "how many times the
 * exports of the slowest were those of the fastest?" is no ratio of two growth rates.
 */
export function passesOver(planned: AnswerPlan, ordered: Measure, asking: Understanding, table: Table): boolean {
  const { question, language } = asking;
  const stretches = stretchesOf(question, language);
  const by =
    stretches && saysMeasure(stretches.chosen, language)
      ? orderedBy({ text: stretches.chosen, language, years: [] }, table)
      : null;
  if (!stretches || !by) return false;
  const { asked } = stretches;
  const isOfValue = kindOf(by) !== 'value' && VALUE_NOUN[language].test(asked) && yearsIn(asked).length > 0;
  return kindOf(by) !== kindOf(ordered) || isOfValue || (isPlain(planned) && makesMore(asked, language));
}

function kindOf(measure: Measure): 'movement' | 'growth' | 'value' {
  if (measure === 'movement') return measure;
  return measure.role === 'growth' ? 'growth' : 'value';
}

const VALUE_NOUN: Readonly<Record<Language, RegExp>> = { zh: /出口|金额/u, en: /\b(?:exports?|exported|values?)\b/iu };

/** Forms in which rows are shown in their order, and nothing is made of them. */
function isPlain({ composition: { form } }: AnswerPlan): boolean {
  return form === 'cells' || form === 'chosen';
}

/** What sets a number against another, or makes one of several. */
const MADE: readonly Operation[] = ['ratio', 'times', 'difference', 'point-difference', 'average'];

function makesMore(asked: string, language: Language): boolean {
  const said = operationsSaid(asked, language);
  // "By what percent?" asks for no share.
  return MADE.some((operation) => said.has(operation)) || (said.has('percent-share') && /占|\bof\b/iu.test(asked));
}
