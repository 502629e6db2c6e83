import type { Computed } from '../../../tools/index.js';
import type { Figure } from '../../reply/reply.js';
import type { ComposeContext } from './composer.js';
import { computedFigure } from './computed-figure.js';
import { displayComputed } from './display-amount.js';
import type { DraftBuilder } from './draft.js';
import type { Outputs } from './outputs.js';
import { citeInputs, subjectOf } from './inputs.js';

/** Numbers again in the unit asked for, with every digit: a conversion is exact. */
export function sayConversions({ conversions }: Outputs, builder: DraftBuilder, context: ComposeContext): void {
  for (const conversion of conversions) {
    if (conversion.outcome === 'computed') sayConversion(conversion, builder, context);
    else builder.block({ type: 'note', text: context.messages.refusals.uncomputable(conversion.obstacle) });
  }
}

function sayConversion(result: Computed, builder: DraftBuilder, context: ComposeContext): void {
  const { language, messages } = context;
  const figure = convertedFigure(result, context);
  if (figure.formula === null) return;
  builder.block({
    type: 'statement',
    text: messages.converted(subjectOf(result.inputs, language), figure.display, figure.formula),
    citations: [...citeInputs(result.inputs, [], builder, context)],
    figures: [builder.figure(figure)],
  });
}

/** In its own unit, which was asked for: an English reply converts it no further. */
function convertedFigure(result: Computed, { language }: ComposeContext): Figure {
  const { value, unit } = result;
  const display = unit.dimension.kind === 'money' ? `${value.toFixed().replace('-', '−')} ${unit.text}` : null;
  return { ...computedFigure(result, language), display: display ?? displayComputed(value, unit, language) };
}
