import type { BaseChatModel } from '@langchain/core/language_models/chat_models';

import { ANSWER_TOKENS } from './answer-tokens.js';
import type { Transport } from './model-http.js';
import type { OpenAiCompatible } from './model-settings.js';
import { textCompletions } from './text-completions.js';

/** Models of OpenAI that think first refuse to be told a temperature. */
const WITHOUT_TEMPERATURE = /^(?:o\d|gpt-5)/u;

/** LangChain's client of the chat completions API, over our transport. */
export async function openAiChat({ model, url, key }: OpenAiCompatible, transport: Transport): Promise<BaseChatModel> {
  const library = await import('@langchain/openai');
  const TextCompletions = textCompletions(library);
  const fields = {
    model,
    // Never left to OPENAI_API_KEY, which is for another server; one that asks for none is sent a word instead.
    apiKey: key ?? 'none',
    maxTokens: ANSWER_TOKENS,
    // Trying again is ours to do: within one deadline and one budget.
    maxRetries: 0,
    useResponsesApi: false,
    // Never left to LC_OUTPUT_VERSION: of the other version we would read no text.
    outputVersion: 'v0' as const,
    ...(WITHOUT_TEMPERATURE.test(model) ? {} : { temperature: 0 }),
    configuration: {
      baseURL: url,
      fetch: transport,
      maxRetries: 0,
      organization: null,
      project: null,
      // It would write on standard error what a model sent.
      logLevel: 'off' as const,
    },
  };
  return new library.ChatOpenAI({ ...fields, completions: new TextCompletions(fields) });
}
