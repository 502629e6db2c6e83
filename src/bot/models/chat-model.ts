/**
 * A chat model of LangChain, as far as it is known without LangChain's types, which are not everybody's to have: every
 * `BaseChatModel` is one.
 */
export interface ChatModel {
  getName(): string;
  /** The answer in pieces, as they come. */
  stream(
    messages: ChatMessage[],
    options?: { readonly signal?: AbortSignal },
  ): Promise<AsyncIterable<{ readonly text: string }>>;
}

/** What is said to a model, and as whom. */
export type ChatMessage = [role: 'system' | 'user', content: string];
