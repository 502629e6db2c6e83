import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Citation, Figure } from '../../src/bot/reply/reply.js';
import { sampledConversations, type SampledConversation } from '../support/sampled-conversations.js';
import { useCommandLine } from '../support/use-command-line.js';

/** An answer as its reader has it. */
export interface SaidAnswer {
  /** The words of all its messages, joined. */
  readonly text: string;
  /** What its buttons open, from the receipt that they name. */
  readonly citations: readonly Citation[];
  readonly figures: readonly Figure[];
}

/** An adapter over the bundled paper, as one of its users meets it. */
export interface ChatAdapterUse {
  /** Asks one question after the other in a conversation of its own, and gives each answer. */
  converse(turns: readonly string[]): Promise<readonly SaidAnswer[]>;
}

const printedSchema = z.object({
  id: z.number(),
  text: z.string(),
  citations: z.array(z.unknown()),
  figures: z.array(z.unknown()),
});
type Printed = Omit<z.infer<typeof printedSchema>, 'id'>;
const CONVERSATIONS = sampledConversations();

/** The contract of an adapter: it says what the command line prints, from the same sources and figures, and nothing else. */
export function describeChatAdapter(name: string, open: () => Promise<ChatAdapterUse>): void {
  const { lianwen } = useCommandLine();

  /** What the command line prints to each turn of a conversation. */
  const printed = new Map<SampledConversation, Printed[]>();
  beforeAll(async () => {
    const turns = CONVERSATIONS.flatMap((conversation, thread) =>
      conversation.turns.map((question) => ({ conversation, thread: `${thread}`, question })),
    );
    const lines = turns.map(({ thread, question }, id) => JSON.stringify({ id, thread, question }));
    for (const line of await lianwen.json(['ask', '--batch', '-'], { input: lines.join('\n') })) {
      const { id, ...reply } = printedSchema.parse(line);
      const { conversation } = turns[id]!;
      printed.set(conversation, [...(printed.get(conversation) ?? []), reply]);
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
