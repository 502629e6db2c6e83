import type { BaseChatModel } from '@langchain/core/language_models/chat_models';

import { ANSWER_TOKENS } from './answer-tokens.js';
import type { Transport } from './model-http.js';
import type { Anthropic } from './model-settings.js';

/** LangChain's client of Anthropic's API, over our transport. */
export async function anthropicChat({ model, url, key }: Anthropic, transport: Transport): Promise<BaseChatModel> {
  const { ChatAnthropic } = await import('@langchain/anthropic');
  return new ChatAnthropic({
    model,
    apiKey: key,
    anthropicApiUrl: url,
    maxTokens: ANSWER_TOKENS,
    // Never left to LC_OUTPUT_VERSION.
    outputVersion: 'v0',
    // Trying again is ours to do: within one deadline and one budget.
    maxRetries: 0,
    clientOptions: { fetch: transport, maxRetries: 0, logLevel: 'off' },
  });
}
