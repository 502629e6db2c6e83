import type { Computed } from '../../../tools/index.js';
import type { Figure } from '../../reply/reply.js';
import type { ComposeContext } from './composer.js';
import { computedFigure, formulaShown } from './computed-figure.js';
import { displayComputed } from './display-amount.js';
import type { DraftBuilder } from './draft.js';
import type { Outputs } from './outputs.js';
import { citeInputs } from './inputs.js';
import { resultSubject } from './result-subject.js';
import { printRounded } from './round-number.js';

/** Numbers again in the unit asked for; with every digit, since a conversion is exact, unless fewer are asked for. */
export function sayConversions({ conversions }: Outputs, builder: DraftBuilder, context: ComposeContext): void {
  for (const conversion of conversions) {
    if (conversion.outcome === 'computed') sayConversion(conversion, builder, context);
    else builder.block({ type: 'note', text: context.messages.refusals.uncomputable(conversion.obstacle) });
  }
}

function sayConversion(result: Computed, builder: DraftBuilder, context: ComposeContext): void {
  const { messages } = context;
  const figure = convertedFigure(result, context);
  if (figure.formula === null) return;
  builder.block({
    type: 'statement',
    text: messages.converted(
      resultSubject(result, context),
      figure.display,
      formulaShown(result, context) ?? figure.formula,
    ),
    citations: [...citeInputs(result.inputs, [], builder, context)],
    figures: [builder.figure(figure)],
  });
}

/** In its own unit, which was asked for: an English reply converts it no further. */
function convertedFigure(result: Computed, { language, understanding: { rounding } }: ComposeContext): Figure {
  const { value, unit } = result;
  const printed = rounding ? printRounded(value, rounding) : value.toFixed().replace('-', '−');
  const display = unit.dimension.kind === 'money' ? `${printed} ${unit.text}` : null;
  return { ...computedFigure(result, language), display: display ?? displayComputed(value, unit, language, rounding) };
}
