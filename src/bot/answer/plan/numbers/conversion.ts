import type { Language, Unit } from '../../../../knowledge/index.js';
import type { Term, ToolRequest } from '../../../../tools/index.js';
import type { Understanding } from '../../understand/understanding.js';
import { askedUnits } from './asked-unit.js';

/**
 * Calls that give numbers again in the unit asked for; [] where they are in it already, or where the unit is of another
 * dimension, which is refused before anything is looked up.
 */
export function conversionCalls(
  terms: readonly Term[],
  own: Unit,
  asked: Unit,
  language: Language,
): readonly ToolRequest[] {
  const spelling = spellingOf(asked, own, language);
  return spelling === null ? [] : terms.map((term) => ({ tool: 'convert-unit', input: { term, unit: spelling } }));
}

/** The results of calls again in the unit that a question asks for, where that is another than their own. */
export function conversionsFrom(
  own: Unit,
  calls: readonly ToolRequest[],
  { question, language }: Pick<Understanding, 'language' | 'question'>,
): readonly ToolRequest[] {
  const asked = askedUnits(question, language).findLast(({ dimension }) => CONVERTED.has(dimension.kind));
  return asked ? resultConversions(calls, own, asked, language) : [];
}

/** Money, and magnitudes that leave its currency out. */
const CONVERTED: ReadonlySet<Unit['dimension']['kind']> = new Set<Unit['dimension']['kind']>(['money', 'count']);

/** The results of computing calls again in the unit asked for. */
export function resultConversions(
  calls: readonly ToolRequest[],
  own: Unit,
  asked: Unit,
  language: Language,
): readonly ToolRequest[] {
  return conversionCalls(
    calls.flatMap((call) => termsOf(call)),
    own,
    asked,
    language,
  );
}

/** What calls give, as terms that more can be computed of; of rates and ranks none. */
function termsOf({ tool, input }: ToolRequest): readonly Term[] {
  switch (tool) {
    case 'average':
      return [{ average: input.terms }];
    case 'change':
      return [{ difference: [input.later, input.earlier] }];
    case 'difference':
      return [{ difference: [input.minuend, input.subtrahend] }];
    case 'sum':
      return [{ sum: input.terms }];
    case 'look-up-cells':
      return input.rows.flatMap((row) =>
        input.columns.map((column) => ({ document: input.document, table: input.table, row, column })),
      );
    default:
      return [];
  }
}

function spellingOf(asked: Unit, own: Unit, language: Language): string | null {
  const { kind } = asked.dimension;
  if (own.dimension.kind !== 'money' || asked.scale.eq(own.scale)) return null;
  if (kind === 'money') {
    // English amounts are shown in yuan as they are: "7.07 billion yuan".
    return language === 'en' && asked.scale.eq(1) ? null : asked.text;
  }
  // 多少万 and "how many million" leave the currency out.
  const isBare = kind === 'count' && asked.dimension.noun === '' && asked.scale.gt(1);
  return isBare ? `${asked.text}${language === 'zh' ? '元' : ' yuan'}` : null;
}
