import type { BaseChatModel } from '@langchain/core/language_models/chat_models';

/** Whether something is a chat model of LangChain, of whichever copy, told as LangChain tells it itself. */
export function isBaseChatModel(given: unknown): given is BaseChatModel {
  return (
    typeof given === 'object' &&
    given !== null &&
    '_streamResponseChunks' in given &&
    'invoke' in given &&
    typeof given.invoke === 'function'
  );
}
