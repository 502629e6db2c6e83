import type { RankPosition } from '../../../tools/index.js';
import type { Composition } from '../plan/plan.js';
import { figureOfResult } from './chosen.js';
import type { ComposeContext } from './composer.js';
import { countFigure, DraftBuilder, type Draft } from './draft.js';
import { citeInputs, subjectOf } from './inputs.js';

type PositionForm = Extract<Composition, { readonly form: 'position' }>;

/** "Number 7 of 17, highest first", with the number that stands there. */
export function composePosition(
  { rank, of, result }: RankPosition,
  { order }: Pick<PositionForm, 'order'>,
  context: ComposeContext,
): Draft {
  const { language, messages } = context;
  const builder = new DraftBuilder(language);
  const value = figureOfResult(result, language);
  const subject = `${subjectOf(result.inputs, language)} ${value.display}`;
  builder.block({
    type: 'statement',
    text: messages.position(subject, rank, of, order),
    citations: [...citeInputs(result.inputs, [], builder, context)],
    figures: [countFigure(rank), countFigure(of), value].map((figure) => builder.figure(figure)),
  });
  builder.item(String(rank));
  for (const { evidence } of result.inputs) if ('row' in evidence) builder.topic(evidence.row.label);
  return builder.build('answer');
}
