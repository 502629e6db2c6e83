import { CircuitBreaker } from './circuit-breaker.js';
import type { ModelPort } from './language-model.js';
import type { Transport } from './model-http.js';
import type { ModelSettings } from './model-settings.js';
import { RefusedFields } from './optional-fields.js';
import { QuestionModel, type OpenChat } from './question-model.js';

/** What reaches a model; by default this machine's network and clock. */
export interface ModelSurroundings {
  readonly transport?: Transport;
  readonly now?: () => number;
}

/** Opens a configured model. Nothing is sent, and no client loaded, before it is first asked. */
export function openLanguageModel(
  settings: ModelSettings,
  { transport = fetch, now = Date.now }: ModelSurroundings = {},
): ModelPort {
  const breaker = new CircuitBreaker(now);
  const { model: name, host, deadlineMs } = settings;
  const refusedFields = new RefusedFields();
  const parts = { name, host, deadlineMs, transport, breaker, refusedFields, openChat: opener(settings) };
  return { name, begin: (signal) => new QuestionModel(parts, signal) };
}

/** The client is loaded once, and only where its host is configured. */
function opener(settings: ModelSettings): OpenChat {
  if (settings.host === 'anthropic') {
    return async (transport) => (await import('./anthropic-chat.js')).anthropicChat(settings, transport);
  }
  return async (transport) => (await import('./openai-chat.js')).openAiChat(settings, transport);
}
