import type { GetPromptResult, Prompt } from '@modelcontextprotocol/sdk/types.js';
import { z } from 'zod';

import { detectLanguage, type Corpus, type Language } from '../../../../knowledge/index.js';
import { messagesIn } from '../../../messages/catalogue.js';
import { mcpMessages } from '../../../messages/mcp.js';
import type { ArgumentName } from '../../../messages/tool-messages.js';
import { toolMessages } from '../../../messages/tools.js';
import { DRAFT_LIMIT, QUESTION_LIMIT } from '../../../question-text.js';
import { ProtocolError } from '../protocol/protocol-error.js';

const shared = { document: z.string().min(1).optional(), language: z.enum(['zh', 'en']).optional() };

/** What prompts take; clients give every argument as a text. */
const SCHEMAS = {
  // No longer than what the tools take that they lead to.
  briefing: z.strictObject({ topic: z.string().trim().min(1).max(QUESTION_LIMIT), ...shared }),
  'claim-check': z.strictObject({ claims: z.string().trim().min(1).max(DRAFT_LIMIT), ...shared }),
} as const;

export type PromptName = keyof typeof SCHEMAS;

export const isPromptName = (name: string): name is PromptName => Object.hasOwn(SCHEMAS, name);

/** The arguments of a prompt, the one that it cannot do without first. */
export const PROMPT_ARGUMENTS: Readonly<Record<PromptName, readonly ArgumentName[]>> = {
  briefing: ['topic', 'document', 'language'],
  'claim-check': ['claims', 'document', 'language'],
};

/** Prompts as a client is told of them. */
export function listPrompts(language: Language): readonly Prompt[] {
  const { prompts } = messagesIn(mcpMessages, language);
  const { arguments: words } = messagesIn(toolMessages, language);
  const said = { briefing: prompts.briefing, 'claim-check': prompts.claimCheck };
  return (['briefing', 'claim-check'] as const).map((name) => ({
    name,
    ...said[name],
    arguments: PROMPT_ARGUMENTS[name].map((argument, index) => ({
      name: argument,
      description: words[argument],
      required: index === 0,
    })),
  }));
}

/** A prompt that a client asks for, with its arguments. */
export type AskedPrompt =
  | ({ readonly name: 'briefing' } & z.output<typeof SCHEMAS.briefing>)
  | ({ readonly name: 'claim-check' } & z.output<(typeof SCHEMAS)['claim-check']>);

/** @throws ProtocolError where there is no such prompt, or its arguments do not fit */
export function readPrompt(name: string, given: unknown): AskedPrompt {
  switch (name) {
    case 'briefing':
      return { name, ...checked(SCHEMAS.briefing, given) };
    case 'claim-check':
      return { name, ...checked(SCHEMAS['claim-check'], given) };
    default:
      throw new ProtocolError('invalid-params', `There is no prompt ${name}.`);
  }
}

/** @throws ProtocolError where the corpus does not hold the document: the tools that a prompt leads to would refuse it */
export function checkPromptDocument(document: string, { documents }: Corpus): void {
  const held = documents.map(({ id }) => id);
  if (held.includes(document)) return;
  throw new ProtocolError('invalid-params', `There is no document “${document}”; there are: ${held.join(', ')}.`);
}

/** A prompt filled in, in the language asked for, or else that of its words. */
export function fillPrompt(prompt: AskedPrompt): GetPromptResult {
  return prompt.name === 'briefing' ? briefing(prompt) : claimCheck(prompt);
}

function briefing({ topic, language, document }: z.output<typeof SCHEMAS.briefing>): GetPromptResult {
  const spoken = language ?? detectLanguage(topic);
  const { prompts } = messagesIn(mcpMessages, spoken);
  const input = JSON.stringify({ topic, document, language: spoken });
  return asked(prompts.briefing.description, prompts.askBriefing(topic, { tool: 'brief', input }));
}

function claimCheck({ claims, language, document }: z.output<(typeof SCHEMAS)['claim-check']>): GetPromptResult {
  const spoken = language ?? detectLanguage(claims);
  const { prompts } = messagesIn(mcpMessages, spoken);
  // The text stands above the call already, and may be long.
  const input = JSON.stringify({ claim: '…', document, language: spoken });
  return asked(prompts.claimCheck.description, prompts.askClaimCheck(claims, { tool: 'check', input }));
}

function asked(description: string, text: string): GetPromptResult {
  return { description, messages: [{ role: 'user', content: { type: 'text', text } }] };
}

function checked<Output>(schema: z.ZodType<Output>, given: unknown): Output {
  const parsed = schema.safeParse(given ?? {});
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new ProtocolError(
    'invalid-params',
    `Invalid arguments: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`,
  );
}
