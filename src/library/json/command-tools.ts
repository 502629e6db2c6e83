import { z } from 'zod';

import { claimReplySchema } from '../../bot/claims/index.js';
import { replySchema } from '../../bot/reply/reply.js';
import {
  auditResultSchema,
  indicatorsResultSchema,
  indicatorTableResultSchema,
  recommendResultSchema,
  searchResultSchema,
} from '../../bot/results/schemas.js';
import type { PlainOutput } from '../../bot/tool-results/plain-tool.js';
import type { KnowledgeIndex, Language } from '../../knowledge/index.js';
import { InvalidToolCallError } from '../../tools/index.js';
import type { JsonTool } from './json-tool.js';
import { ask, audit, check, indicators, indicatorTable, recommend, search } from '../commands.js';

const document = z.string().optional().describe('Only this document, by its id');

/** The language of words, where it is forced. */
interface Wording {
  readonly language?: Language;
}

/** What a command of the library is as a tool. */
interface CommandParts<Input extends z.ZodObject> extends Omit<JsonTool, 'input' | 'call'> {
  readonly input: Input;
  run(input: z.output<Input>, knowledge: KnowledgeIndex, wording: Wording): Promise<PlainOutput>;
}

function commandTool<Input extends z.ZodObject>(parts: CommandParts<Input>): JsonTool {
  const { name, description, input, output } = parts;
  return {
    name,
    description,
    input,
    output,
    async call(given, knowledge, language) {
      const parsed = input.safeParse(given);
      if (!parsed.success) throw new InvalidToolCallError(name, parsed.error);
      return parts.run(parsed.data, knowledge, { ...(language && { language }) });
    },
  };
}

/** What the command line does, as tools: each answers by itself, with citations, or refuses. */
export const commandTools: readonly JsonTool[] = [
  commandTool({
    name: 'ask',
    description:
      'Answer a question about the documents, in Chinese or English. Every sentence is quoted with its place or computed with its formula; without support it is refused. Use this first.',
    input: z.object({ question: z.string(), document }),
    output: replySchema,
    run: ({ question, document: id }, knowledge, wording) =>
      ask({ text: question, ...wording, ...(id !== undefined && { document: id }) }, knowledge),
  }),
  commandTool({
    name: 'check',
    description: 'Check each claim of a text against the documents: supported, contradicted, or unverifiable.',
    input: z.object({ text: z.string(), document }),
    output: claimReplySchema,
    run: ({ text, document: id }, knowledge, wording) =>
      check({ text, ...wording, ...(id !== undefined && { document: id }) }, knowledge),
  }),
  commandTool({
    name: 'recommend',
    description: 'Recommend mechanisms, measures and experience patterns for a described industry, with reasons.',
    input: z.object({ description: z.string() }),
    output: recommendResultSchema.omit({ id: true }),
    run: ({ description }, knowledge, wording) => recommend({ description, ...wording }, knowledge),
  }),
  commandTool({
    name: 'search',
    description: 'Find the passages nearest to a query. They may not answer it: `ask` judges that.',
    input: z.object({ query: z.string(), limit: z.int().positive().max(50).default(10), document }),
    output: searchResultSchema.omit({ id: true }),
    run: async ({ query, limit, document: id }, knowledge) => ({
      hits: await search({ query, limit, ...(id !== undefined && { document: id }) }, knowledge),
    }),
  }),
  commandTool({
    name: 'indicators',
    description: 'List the tables that hold values, with unit and periods.',
    input: z.object({ document }),
    output: indicatorsResultSchema,
    run: async ({ document: id }, knowledge) => ({
      indicators: await indicators({ ...(id !== undefined && { document: id }) }, knowledge),
    }),
  }),
  commandTool({
    name: 'indicator-table',
    description: 'Give one table by its name or number, or its rows of a name, with growth computed if wanted.',
    input: z.object({ name: z.string(), growth: z.literal('computed').optional() }),
    output: indicatorTableResultSchema,
    run: ({ name, growth }, knowledge) => indicatorTable({ name, ...(growth && { growth }) }, knowledge),
  }),
  commandTool({
    name: 'audit',
    description: 'Recompute every published figure that its own source lets one recompute; list contradictions.',
    input: z.object({ document }),
    output: auditResultSchema,
    run: ({ document: id }, knowledge, wording) =>
      audit({ ...wording, ...(id !== undefined && { document: id }) }, knowledge),
  }),
];
