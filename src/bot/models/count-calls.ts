import { z } from 'zod';
import type { Budget } from './budget.js';
import type { CallWatcher } from './chat-model.js';
import { tokensOf } from './usage-of.js';

/** A result of LangChain, as far as it says what a call cost. */
const messageSchema = z.object({ text: z.string(), usage_metadata: z.object({ total_tokens: z.number() }).nullish() });
const resultSchema = z.object({ generations: z.array(z.array(z.object({ message: messageSchema }))) });

/**
 * Counts the calls of a chat model that is not asked through our transport. What a client sends again by itself is part
 * of one call; the schemas of tools are in what the model counts, and in no estimate of ours.
 */
export function countCalls(budget: Budget): CallWatcher {
  /** Tokens that calls under way were asked with. */
  const asked = new Map<string, number>();
  return {
    awaitHandlers: true,
    handleChatModelStart(_, messages, run) {
      budget.call();
      asked.set(run, tokensIn(messages.flat().map(({ text }) => text)));
    },
    handleLLMEnd(result, run) {
      budget.use(tokensOfResult(result, asked.get(run) ?? 0));
      asked.delete(run);
    },
    handleLLMError(_, run) {
      asked.delete(run);
    },
  };
}

/** As the model counts them; where it does not, what was asked and what was said. */
function tokensOfResult(result: unknown, askedWith: number): number {
  const message = resultSchema.safeParse(result).data?.generations[0]?.[0]?.message;
  return message?.usage_metadata?.total_tokens ?? askedWith + tokensIn([message?.text ?? '']);
}

function tokensIn(texts: readonly string[]): number {
  return tokensOf(texts.reduce((bytes, text) => bytes + Buffer.byteLength(text), 0));
}
