import { InvalidReceiptError } from '../../../errors/invalid-receipt-error.js';
import { messagesIn } from '../../../messages/catalogue.js';
import { terminalMessages } from '../../../messages/terminal.js';
import { type KeptReply, replyDifferences } from '../../../reply/replay.js';
import { type Receipt, receiptSchema } from '../../../reply/reply.js';
import type { Question } from '../../../answer/adviser.js';
import type { Command, CommandContext } from '../command.js';
import { jsonLine } from '../json-line.js';
import { readJsonFile } from '../read-json-file.js';
import { recommendResult } from '../../../results/recommend-result.js';
import { differencesText } from '../replay-text.js';
import type { ReplayResult } from '../../../results/schemas.js';
import { uiLanguage } from '../ui-language.js';
import { withKnowledge } from '../with-knowledge.js';

/** `replay RECEIPT.json`: asks the question of a receipt, or of a whole reply, again and compares all that was kept. */
export const replay: Command = async (context) => {
  const { config, options, output, parts } = context;
  const kept = await readKeptReply(context.argument ?? '');
  return withKnowledge(context, async ({ knowledge }) => {
    const adviser = await parts.createAdviser({ knowledge });
    const reply = await adviser.answer(questionOf(kept.receipt));
    const found = replyDifferences(kept, kept.receipt.purpose === 'advice' ? recommendResult(reply) : reply);
    const result: ReplayResult = { same: found.length === 0, differences: found };
    await tellChanges(kept.receipt, reply.receipt, context);
    await output.writeLine(options.output === 'json' ? jsonLine(result) : differencesText(result, uiLanguage(config)));
    return result.same ? 0 : 1;
  });
};

async function readKeptReply(file: string): Promise<KeptReply> {
  const value = await readJsonFile(file);
  const isReply = typeof value === 'object' && value !== null && 'receipt' in value;
  const result = receiptSchema.safeParse(isReply ? value.receipt : value);
  if (result.success && isOfQuestion(result.data)) {
    return { receipt: result.data, fields: isReply ? fieldsAround(value) : null };
  }
  if (result.success) throw new InvalidReceiptError(file, 'purpose');
  throw new InvalidReceiptError(file, result.error.issues[0]?.path.join('.') ?? '', result.error);
}

/** Briefs, checks and summaries of chat platforms keep receipts so that their sources can be opened; nothing was asked. */
function isOfQuestion({ purpose }: Receipt): boolean {
  return purpose === undefined || purpose === 'advice';
}

// The id belongs to the line of a batch, not to the reply. A receipt in an otherwise empty object stands alone.
function fieldsAround(value: object): KeptReply['fields'] {
  const fields = Object.entries(value).filter(([name]) => name !== 'receipt' && name !== 'id');
  return fields.length === 0 ? null : Object.fromEntries(fields);
}

function questionOf({ question, forcedLanguage, document, thread, purpose, planner, plan }: Receipt): Question {
  return {
    text: question,
    thread,
    ...(forcedLanguage !== undefined && { language: forcedLanguage }),
    ...(document !== undefined && { document }),
    ...(purpose === 'advice' && { purpose }),
    ...(planner !== undefined && { recorded: plan }),
  };
}

// Why a reply may differ; the reply itself decides whether it does.
async function tellChanges(before: Receipt, after: Receipt, { config, notices }: CommandContext): Promise<void> {
  const messages = messagesIn(terminalMessages, uiLanguage(config));
  if (before.corpusDigest !== after.corpusDigest) await notices.writeLine(messages.corpusChanged);
  if (before.version !== after.version) await notices.writeLine(messages.versionChanged(before.version, after.version));
}
