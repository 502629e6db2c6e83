/**
 * A chat model of LangChain, as far as it is known without LangChain's types, which are not everybody's to have: every
 * `BaseChatModel` is one.
 */
export interface ChatModel {
  getName(): string;
  /** The answer in pieces, as they come. */
  stream(
    messages: ChatMessage[],
    options?: { readonly signal?: AbortSignal; readonly callbacks?: CallWatcher[] },
  ): Promise<AsyncIterable<{ readonly text: string }>>;
}

/** What is said to a model, and as whom. */
export type ChatMessage = [role: 'system' | 'user', content: string];

/** What LangChain tells of each call of a chat model: its callbacks, as far as calls are counted by them. */
export interface CallWatcher {
  /** LangChain is to wait for it: what was counted late would be missed. */
  readonly awaitHandlers: true;
  handleChatModelStart(model: unknown, messages: readonly (readonly { readonly text: string }[])[], run: string): void;
  handleLLMEnd(result: unknown, run: string): void;
  handleLLMError(error: unknown, run: string): void;
}
