import { z } from 'zod';

const document = z.string().nullish().describe('Restricts the question to this document');

/** One line of `ask --batch`. */
export const askRequestSchema = z.object({
  id: z.json().optional().describe('Echoed with its JSON type'),
  question: z.string(),
  document,
  thread: z.union([z.string(), z.number()]).nullish().describe('Lines of one thread are turns of one conversation'),
});

/** One line of `recommend --batch`. */
export const recommendRequestSchema = z.object({
  id: z.json().optional().describe('Echoed with its JSON type'),
  description: z.string().describe('An industry and what troubles it; in a thread, also the answers to what was asked'),
  document,
  thread: z.union([z.string(), z.number()]).nullish().describe('Lines of one thread are turns of one conversation'),
});

/** One line of `search --batch`. */
export const searchRequestSchema = z.object({
  id: z.json().optional().describe('Echoed with its JSON type'),
  query: z.string(),
  document,
});

/** One line of `check --batch`. */
export const checkRequestSchema = z.object({
  id: z.json().optional().describe('Echoed with its JSON type'),
  claim: z.string().describe('A sentence or a whole draft'),
  document,
});

export type AskRequest = z.infer<typeof askRequestSchema>;
export type CheckRequest = z.infer<typeof checkRequestSchema>;
export type SearchRequest = z.infer<typeof searchRequestSchema>;
