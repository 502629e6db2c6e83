import type { CallWatcher, ChatMessage, ChatModel } from './chat-model.js';
import type { ModelPrompt } from './language-model.js';
import { untilAborted } from './until-aborted.js';
import { withoutThoughts } from './without-thoughts.js';

/** Characters of a text that is read: many times the longest reply. */
const MOST_CHARACTERS = 40_000;
/** A letter or a digit: a text without any, of white space or dashes, is none. */
const SAID = /[\p{L}\p{N}]/u;

/** Who listens to a call: what ends it, and what it is counted by. */
interface Listening {
  readonly signal: AbortSignal;
  readonly watchers: readonly CallWatcher[];
}

/**
 * The text that a chat model writes, in pieces as they come, until the signal fires, whether it listens to it or not.
 * Throws what the model throws, and where a text is none or goes on without end.
 */
export async function* writtenText(
  chat: ChatModel,
  prompt: ModelPrompt,
  listening: Listening,
): AsyncGenerator<string, void, void> {
  let isSaid = false;
  for await (const text of withoutThoughts(piecesOf(chat, prompt, listening))) {
    isSaid ||= SAID.test(text);
    if (text !== '') yield text;
  }
  if (!isSaid) throw new TypeError('The text holds no word.');
}

async function* piecesOf(
  chat: ChatModel,
  { system, user }: ModelPrompt,
  { signal, watchers }: Listening,
): AsyncGenerator<string, void, void> {
  let characters = 0;
  const messages: ChatMessage[] = [
    ['system', system],
    ['user', user],
  ];
  for await (const { text } of untilAborted(
    () => chat.stream(messages, { signal, callbacks: [...watchers] }),
    signal,
  )) {
    characters += text.length;
    if (characters > MOST_CHARACTERS) throw new RangeError(`The text has more than ${MOST_CHARACTERS} characters.`);
    yield text;
  }
}
