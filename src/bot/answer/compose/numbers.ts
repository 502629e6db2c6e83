import type { Measured } from '../../../tools/index.js';
import type { ComposeContext } from './composer.js';
import { flattened, sayComputed } from './computations.js';
import { sayConversions } from './conversions.js';
import { DraftBuilder, type Draft } from './draft.js';
import { citeInputs, quoteSources } from './inputs.js';
import { numberFigure } from './number-figure.js';
import type { Outputs } from './outputs.js';

/** Numbers that the text states, after the sentences that state them, and what is computed beside them. */
export function composeNumbers(outputs: Outputs, context: ComposeContext): Draft | null {
  const { numbers, computations } = outputs;
  if (numbers.length === 0) return null;
  const builder = new DraftBuilder(context.language);
  quoteSources(numbers, builder);
  sayNumbers(numbers, builder, context);
  for (const result of flattened(computations)) sayComputed(result, null, builder, context);
  sayConversions(outputs, builder, context);
  return builder.build('answer', [context.messages.followUps.holdings]);
}

/** Numbers as the text states them, in one sentence. */
export function sayNumbers(numbers: readonly Measured[], builder: DraftBuilder, context: ComposeContext): void {
  const { language, messages } = context;
  const figures = numbers.map((number) => numberFigure(number, language));
  builder.block({
    type: 'statement',
    text: messages.stated([...new Set(figures.map(({ display }) => display))]),
    citations: [...citeInputs(numbers, [], builder, context)],
    figures: figures.map((figure) => builder.figure(figure)),
  });
  for (const display of new Set(figures.map((figure) => figure.display))) builder.item(display);
}
