import { z } from 'zod';

import type { Language } from '../../knowledge/index.js';
import { tools, type CellEvidence, type IndexedResult, type Measured } from '../../tools/index.js';
import { cellSchema, numberSchema, plainCell, plainNumber } from './cells.js';
import {
  compoundGrowthSchema,
  computationSchema,
  computedSchema,
  plainComputation,
  plainComputed,
  plainGrowth,
} from './computation.js';
import { corpusSchema, plainCorpus } from './corpus.js';
import {
  outlineListSchema,
  patternLocationSchema,
  patternMatchSchema,
  plainLocation,
  plainMatch,
  plainOutline,
} from './outline.js';
import { plainTool } from './plain-tool.js';
import {
  passageSchema,
  plainPassage,
  plainReading,
  plainSentences,
  sectionReadingSchema,
  sentencesSchema,
} from './reading.js';

const place = z.int().nonnegative();
const indexed = { index: place.describe('0-based place in the terms asked for'), ...computedSchema.shape };
const rank = z.int().positive().describe('1 for the first; equal values share a rank');

const plainIndexed = ({ index, result }: IndexedResult, language: Language) => ({
  index,
  ...plainComputed(result, language),
});

const cells = {
  output: z.object({ cells: z.array(cellSchema) }),
  write: (found: readonly CellEvidence[], language: Language) => ({
    cells: found.map((one) => plainCell(one, language)),
  }),
};

const computation = { output: computationSchema, write: plainComputation };

/**
 * The deterministic tools whose outputs programs can take as JSON. Those that the adviser's own commands are made of
 * (claims, audits, recommendations, indicators) are not among them: their commands say the same, in words too.
 */
export const plainTools = [
  plainTool(tools['describe-corpus'], { output: corpusSchema, write: plainCorpus }),
  plainTool(tools['find-sentences'], { output: sentencesSchema, write: plainSentences }),
  plainTool(tools['read-section'], { output: sectionReadingSchema, write: plainReading }),
  plainTool(tools['read-passage'], { output: passageSchema, write: plainPassage }),
  plainTool(tools['list-outline'], { output: outlineListSchema, write: plainOutline }),
  plainTool(tools['locate-pattern'], { output: patternLocationSchema, write: plainLocation }),
  plainTool(tools['match-pattern'], { output: patternMatchSchema, write: plainMatch }),
  plainTool(tools['look-up-cells'], cells),
  plainTool(tools['rank-rows'], cells),
  plainTool(tools['look-up-numbers'], {
    output: z.object({ numbers: z.array(numberSchema) }),
    write: (found: readonly Measured[], language) => ({
      numbers: found.flatMap((one) => plainNumber(one, language) ?? []),
    }),
  }),
  plainTool(tools.sum, computation),
  plainTool(tools.average, computation),
  plainTool(tools.median, computation),
  plainTool(tools['mean-deviation'], computation),
  plainTool(tools.difference, computation),
  plainTool(tools.change, computation),
  plainTool(tools['average-change'], computation),
  plainTool(tools['growth-rate'], computation),
  plainTool(tools['compound-growth'], { output: compoundGrowthSchema, write: plainGrowth }),
  plainTool(tools.ratio, computation),
  plainTool(tools['convert-unit'], computation),
  plainTool(tools['rank-terms'], {
    output: z.object({ ranked: z.array(z.object({ rank, ...indexed })) }),
    write: (ranked, language) => ({
      ranked: ranked.map((one) => ({ rank: one.rank, ...plainIndexed(one, language) })),
    }),
  }),
  plainTool(tools['filter-terms'], {
    output: z.object({ kept: z.array(z.object(indexed)) }),
    write: (kept, language) => ({ kept: kept.map((one) => plainIndexed(one, language)) }),
  }),
  plainTool(tools['pair-terms'], {
    output: z.object({
      pair: z
        .object({ lower: place, higher: place, apart: computedSchema.describe('The higher minus the lower') })
        .nullable()
        .describe('Null where fewer than two terms hold numbers'),
    }),
    write: (pair, language) => ({
      pair: pair && {
        lower: pair.lower.index,
        higher: pair.higher.index,
        apart: plainComputed(pair.apart, language),
      },
    }),
  }),
  plainTool(tools['rank-position'], {
    output: z.object({
      position: z
        .object({ rank, of: z.int().positive().describe('How many are ranked'), ...computedSchema.shape })
        .nullable()
        .describe('Null where the term holds no number'),
    }),
    write: (position, language) => ({
      position: position && {
        rank: position.rank,
        of: position.of,
        ...plainComputed(position.result, language),
      },
    }),
  }),
];

export type PlainToolName = (typeof plainTools)[number]['name'];
