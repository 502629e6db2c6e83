import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { sampledConversations, type SampledConversation } from '../support/sampled-conversations.js';
import { useCommandLine } from '../support/use-command-line.js';

/** An adapter over the bundled paper, as one of its users meets it. */
export interface ChatAdapterUse {
  /**
   * Asks one question after the other in a conversation of its own.
   *
   * @returns the words of each answer as its reader sees them, all its messages joined
   */
  converse(turns: readonly string[]): Promise<readonly string[]>;
}

const printedSchema = z.object({ id: z.number(), text: z.string() });
const CONVERSATIONS = sampledConversations();

/** The contract of an adapter: it says what the command line prints, and nothing else. */
export function describeChatAdapter(name: string, open: () => Promise<ChatAdapterUse>): void {
  const { lianwen } = useCommandLine();

  /** What the command line prints to each turn of a conversation. */
  const printed = new Map<SampledConversation, string[]>();
  beforeAll(async () => {
    const turns = CONVERSATIONS.flatMap((conversation, thread) =>
      conversation.turns.map((question) => ({ conversation, thread: `${thread}`, question })),
    );
    const lines = turns.map(({ thread, question }, id) => JSON.stringify({ id, thread, question }));
    for (const line of await lianwen.json(['ask', '--batch', '-'], { input: lines.join('\n') })) {
      const { id, text } = printedSchema.parse(line);
      const { conversation } = turns[id]!;
      printed.set(conversation, [...(printed.get(conversation) ?? []), text]);
    }
  });

  describe(`${name} says what the command line prints`, () => {
    it.each(CONVERSATIONS)('$category, $language: $turns', async (conversation) => {
      const said = await (await open()).converse(conversation.turns);
      expect(said).toHaveLength(conversation.turns.length);
      expect(said).toEqual(printed.get(conversation));
    });
  });
}
