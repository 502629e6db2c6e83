import { z } from 'zod';

import { briefReceiptSchema, briefResultSchema, type BriefReceipt } from '../briefing/brief.js';
import { BRIEF_LENGTHS } from '../briefing/briefer.js';
import { InvalidReceiptError } from '../errors/invalid-receipt-error.js';
import { documentArgument, languageArgument, spoken, type ArgumentWords } from './common-arguments.js';
import { commandTool, type OfferedTool } from './command-tool.js';

/** Writes a brief on a topic, as `brief` does. */
export function briefTool(words: ArgumentWords): OfferedTool {
  return commandTool({
    name: 'brief',
    input: z.strictObject({
      topic: z.string().describe(words.topic),
      length: z.enum(BRIEF_LENGTHS).optional().describe(words.length),
      date: z.string().max(100).optional().describe(words.date),
      // Said loosely: its schema would be half of what a model reads of all tools.
      since: z.record(z.string(), z.unknown()).optional().describe(words.since),
      document: documentArgument(words),
      language: languageArgument(words),
    }),
    output: briefResultSchema,
    languageOf: ({ language, topic }) => spoken(language, topic),
    async run({ topic, length, date, since, document, language }, { briefer, watch }) {
      const request = {
        topic,
        ...(length && { length }),
        ...(date !== undefined && { date }),
        ...(document !== undefined && { document }),
        ...(since && { since: receiptIn(since) }),
        ...(language && { language }),
      };
      const result = await briefer.brief(request, watch);
      return { text: result.text, result };
    },
  });
}

function receiptIn(since: unknown): BriefReceipt {
  const receipt = briefReceiptSchema.safeParse(since);
  if (receipt.success) return receipt.data;
  throw new InvalidReceiptError('since', receipt.error.issues[0]?.path.join('.') ?? '', receipt.error);
}
