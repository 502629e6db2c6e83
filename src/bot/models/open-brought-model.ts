import type { ChatModel } from './chat-model.js';
import { BroughtModel } from './brought-model.js';
import { CircuitBreaker } from './circuit-breaker.js';
import type { ModelPort } from './language-model.js';

/** Opens a chat model that a program brought; nothing is sent before it is first asked. */
export function openBroughtModel(
  chat: ChatModel,
  { deadlineMs, now = Date.now }: { readonly deadlineMs: number; readonly now?: () => number },
): ModelPort {
  const parts = { name: nameOf(chat), chat, deadlineMs, breaker: new CircuitBreaker(now) };
  return { name: parts.name, begin: (signal) => new BroughtModel(parts, signal) };
}

/** As its host knows it, under the names by which LangChain's clients hold it; otherwise its class. */
function nameOf(chat: ChatModel): string {
  const fields: Readonly<Record<string, unknown>> = { ...chat };
  const named = [fields['model'], fields['modelName']].find((name) => typeof name === 'string' && name !== '');
  return typeof named === 'string' ? named : chat.getName();
}
