import type { Language, NameMention, Table } from '../../../../knowledge/index.js';
import type { ToolRequest } from '../../../../tools/index.js';
import { findCues } from '../../understand/cues.js';
import type { Understanding } from '../../understand/understanding.js';
import type { AnswerPlan, Plan, PlannedPart } from '../plan.js';
import { aroundName } from './operand-order.js';
import { levelsAsked } from './levels.js';
import { readModifiers } from './modifiers.js';
import { readOperation, type Operation } from './operation.js';

/** What one stretch of a question wants of the rows it names: a computation, a place among all, or values as they stand. */
export type Wanted = Operation | 'position' | 'value';

/** A stretch of a question with what it wants. */
interface Output {
  readonly text: string;
  readonly wanted: Wanted;
}

/** Plans one output; null where it does not fit what is named. */
type PlanOutput = (asked: Understanding, wanted: Wanted, table: Table) => AnswerPlan | null;

/**
 * "By how much did it rise, and what is the growth rate?": each thing that is wanted of the same rows is planned by
 * itself. Null where the question wants one thing alone, or where one of several cannot be given.
 */
export function planOutputs(understanding: Understanding, table: Table, planOne: PlanOutput): Plan | null {
  const outputs = apart(outputsOf(understanding.question, understanding.language));
  if (new Set(outputs.map(({ wanted }) => wanted)).size < 2 && !eachOfItsOwn(outputs, understanding)) return null;
  const parts = outputs.map(({ text, wanted }): PlannedPart | null => {
    const asked = askedOf(text, understanding);
    const plan = planOne(asked, wanted, table);
    return plan && { asked, plan };
  });
  if (!parts.every((part) => part !== null)) return null;
  return (
    withMargin(parts) ?? {
      kind: 'answer',
      calls: parts.flatMap(({ plan }) => plan.calls),
      composition: { form: 'parts', parts },
    }
  );
}

/** "Which exported more, and by how much?": the margin, and then the rows in their order, which the answer is among. */
function withMargin(parts: readonly PlannedPart[]): AnswerPlan | null {
  const plans = parts.flatMap(({ plan }) => (plan.kind === 'answer' ? [plan] : []));
  const chosen = plans.find(({ composition }) => composition.form === 'chosen');
  const margin = plans.find(({ composition }) => composition.form === 'computations');
  return plans.length === 2 && chosen && margin
    ? { kind: 'answer', calls: [...margin.calls.map(asDistance), ...chosen.calls], composition: { form: 'margin' } }
    : null;
}

/** Which of the two is ahead is said beside it: the margin itself has no sign. */
function asDistance(call: ToolRequest): ToolRequest {
  return call.tool === 'difference' ? { ...call, input: { ...call.input, as: 'distance' } } : call;
}

/** Where a new output may begin: after a mark, or at a word for "and". */
const BOUNDARIES: Readonly<Record<Language, RegExp>> = {
  zh: /(?<=[，,；;、？?：:])|(?=以及|[和与及并])/u,
  en: /(?<=[,;?:])\s+|\s+(?=(?:and|plus)\b)/iu,
};

/** A stretch that asks, with those around it that do not: names before it, "in percent" behind it. */
function outputsOf(question: string, language: Language): readonly Output[] {
  const joint = language === 'zh' ? '' : ' ';
  const texts: string[] = [];
  let opening = '';
  for (const stretch of question.split(BOUNDARIES[language])) {
    if (asks(stretch, language)) {
      texts.push(opening + stretch);
      opening = '';
    } else if (texts.length > 0) texts.push(`${texts.pop() ?? ''}${joint}${stretch}`);
    else opening += `${stretch}${joint}`;
  }
  return texts.flatMap((text) => {
    const wanted = wantedIn(text, language);
    return wanted === null ? [] : [{ text, wanted }];
  });
}

/** Words that ask, or a further noun of a computation that is asked with the one before: "and the growth rate". */
const ASKS: Readonly<Record<Language, RegExp>> = {
  zh: /(?<![用按据][^，。]{0,14})[两二]年(?:的?(?:出口额?|数[值据字]?|金额)(?=[和与及、，]|$)|各|分别)|多少|(?<!前|后|这|那)几|哪|谁|多大|多高|^(?:以及|[和与及并])(?:其|它们?的)?(?:同比|年均)?(?:[增涨降跌]幅|[增降]速|增长率|增[加长]额|增量|变化率|占比|比重|份额|差额|差距|排名|名次)/u,
  en: /\b(?:what|which|how (?:much|many|large|big|high|fast|far))\b|\bboth (?:years|values|figures)\b|^(?:did|do|does|was|were|is|are)\b.*\bor\b|^(?:and|plus) (?:the |its |their )?(?:(?:annual|yearly|relative|absolute|percentage|year-on-year|export) )*(?:growth|increase|decrease|change|rise|fall|difference|gap|share|ratio|rank|rate)\b/iu,
};

function asks(stretch: string, language: Language): boolean {
  return ASKS[language].test(stretch);
}

function wantedIn(text: string, language: Language): Wanted | null {
  if (readModifiers(text, language).has('position')) return 'position';
  if (levelsAsked(text, language) !== null) return 'value';
  const bare = text.replace(/^\s*(?:and\b|but\b|plus\b|以及|[和与及并])\s*/iu, '');
  return readOperation(bare, language) ?? (asks(text, language) ? 'value' : null);
}

/** Which way something went is asked, and not how far. */
const WHICH_WAY =
  /[涨升增]了?还是[跌降减]|[跌降减]了?还是[涨升增]|\b(?:rise|rose|go up|went up|up|grow|grew|increase)d? or (?:fall|fell|go down|down|drop|decline|decrease|shrink)/iu;

/** Words for growth in percent. */
const PERCENTUAL = /百分|率|幅|[增降]速|%|\bper ?cent|\brate\b/iu;

/** "By how much, and by what percent?": beside a growth in percent the other is the change itself. */
function apart(outputs: readonly Output[]): readonly Output[] {
  const growths = outputs.filter(({ wanted }) => wanted === 'growth');
  const inPercent = growths.filter(({ text }) => PERCENTUAL.test(text));
  // "Did it rise or fall, and by what percentage?": which way it went, the percentage says.
  const directions = growths.filter(({ text }) => WHICH_WAY.test(text) && !PERCENTUAL.test(text));
  if (inPercent.length > 0 && directions.length > 0) return outputs.filter((output) => !directions.includes(output));
  if (growths.length < 2 || inPercent.length !== 1) return outputs;
  return outputs.map((output) =>
    output.wanted === 'growth' && !inPercent.includes(output) ? { ...output, wanted: 'change' } : output,
  );
}

/** "Rare earths in 2022, and toys in 2021": rows and years of its own in each. */
function eachOfItsOwn(outputs: readonly Output[], { names, periods }: Understanding): boolean {
  return (
    outputs.length > 1 &&
    periods.years.length > 1 &&
    outputs.every(({ text }) => rowsIn(text, names).length > 0 && yearsIn(text, periods.years).length === 1)
  );
}

/** A stretch of a question as a question: rows and years that it leaves out are those of the whole. */
function askedOf(text: string, whole: Understanding): Understanding {
  const own = rowsIn(text, whole.names);
  const years = yearsIn(text, whole.periods.years);
  return {
    ...whole,
    question: text,
    matter: whole.question,
    cues: findCues(text),
    names: own.length > 0 ? own : whole.names,
    periods: { ...whole.periods, years: years.length > 0 ? years : whole.periods.years },
    parts: [],
  };
}

function rowsIn(text: string, names: readonly NameMention[]): readonly NameMention[] {
  const bare = /\p{Script=Han}/u.test(text) ? text.replace(/\s/gu, '') : text;
  return names.filter(({ target, form }) => target.kind === 'row' && aroundName(bare, form) !== null);
}

function yearsIn(text: string, years: readonly string[]): readonly string[] {
  return years.filter((year) => text.includes(year));
}
