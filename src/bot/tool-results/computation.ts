import { z } from 'zod';

import type { Language } from '../../knowledge/index.js';
import type { CompoundGrowth, Computation, Computed } from '../../tools/index.js';
import { computedFigure } from '../answer/compose/computed-figure.js';
import { answerMessages } from '../messages/answer.js';
import { messagesIn } from '../messages/catalogue.js';
import { figureSchema } from '../reply/reply.js';

/** A computed number; `value` is not rounded, only `display` is. */
export const computedSchema = z.object({
  ...figureSchema.shape,
  cautions: z
    .array(z.object({ code: z.string(), text: z.string() }))
    .describe('What a reader must know to take the number rightly'),
});

const uncomputableSchema = z.object({
  outcome: z.literal('uncomputable'),
  code: z.string().describe('What hinders the computation'),
  reason: z.string().describe('The same in words'),
});

export const computationSchema = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('computed'), ...computedSchema.shape }),
  uncomputableSchema,
]);

export const compoundGrowthSchema = z.discriminatedUnion('outcome', [
  z.object({
    outcome: z.literal('computed'),
    compound: computedSchema.describe('Percent a year, compounded'),
    overall: computedSchema.describe('Percent over all the years'),
    evenly: computedSchema.describe('Percent a year, the whole growth divided evenly'),
  }),
  uncomputableSchema,
]);

type PlainComputed = z.infer<typeof computedSchema>;
type PlainUncomputable = z.infer<typeof uncomputableSchema>;

export function plainComputed(computed: Computed, language: Language): PlainComputed {
  const { cautions } = messagesIn(answerMessages, language);
  return {
    ...computedFigure(computed, language),
    cautions: computed.cautions.map((code) => ({ code, text: cautions[code] })),
  };
}

export function plainComputation(computation: Computation, language: Language): z.infer<typeof computationSchema> {
  if (computation.outcome === 'uncomputable') return uncomputable(computation, language);
  return { outcome: 'computed', ...plainComputed(computation, language) };
}

export function plainGrowth(
  growth: CompoundGrowth | Uncomputable,
  language: Language,
): z.infer<typeof compoundGrowthSchema> {
  if (growth.outcome === 'uncomputable') return uncomputable(growth, language);
  const { compound, overall, evenly } = growth;
  return {
    outcome: 'computed',
    compound: plainComputed(compound, language),
    overall: plainComputed(overall, language),
    evenly: plainComputed(evenly, language),
  };
}

type Uncomputable = Exclude<Computation, Computed>;

function uncomputable({ obstacle }: Uncomputable, language: Language): PlainUncomputable {
  const reason = messagesIn(answerMessages, language).refusals.uncomputable(obstacle);
  return { outcome: 'uncomputable', code: obstacle.code, reason };
}
