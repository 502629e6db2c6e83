import type { KnowledgeIndex } from '../../../../knowledge/index.js';
import { checkDocument } from '../../../check-document.js';
import { checkText, type ClaimReply } from '../../../claims/index.js';
import { UndecodableInputError } from '../../../errors/undecodable-input-error.js';
import { draftText } from '../../../question-text.js';
import { interruptible } from '../batch/interruptible.js';
import { openBatch } from '../batch/open-batch.js';
import type { CheckRequest } from '../batch/requests.js';
import { strictUtf8 } from '../batch/strict-utf8.js';
import type { Command, CommandContext } from '../command.js';
import { jsonLine } from '../json-line.js';
import { markedDraft } from '../marked-draft.js';
import { wrappedText } from '../show-reply.js';
import { withKnowledge } from '../with-knowledge.js';

const REPLACEMENT_CHARACTER = '\ufffd';

/** `check "…"`, `check --file FILE` and `check --batch FILE`. */
export const check: Command = async (context) => {
  const { batch, file } = context.options;
  if (batch !== undefined) await checkBatch(batch, context);
  else if (file !== undefined) await checkDraft(await readDraft(file, context), context);
  else await checkArgument(context.argument ?? '', context);
  return 0;
};

async function checkArgument(argument: string, context: CommandContext): Promise<void> {
  // Node replaces bytes that are no UTF-8 before the program sees them.
  if (argument.includes(REPLACEMENT_CHARACTER)) throw new UndecodableInputError();
  const text = draftText(argument);
  await checkOnce(text, context, (reply) => wrappedText(reply.text, context.output));
}

async function checkDraft(draft: string, context: CommandContext): Promise<void> {
  const text = draftText(draft);
  await checkOnce(text, context, (reply) => wrappedText(markedDraft(text, reply), context.output));
}

async function checkOnce(text: string, context: CommandContext, show: (reply: ClaimReply) => string): Promise<void> {
  const { options, output } = context;
  await withKnowledge(context, async ({ knowledge }) => {
    const reply = await replyTo(text, options.document, knowledge, context);
    await output.writeLine(options.output === 'json' ? jsonLine({ id: null, ...reply }) : show(reply));
  });
}

async function readDraft(file: string, context: CommandContext): Promise<string> {
  const chunks = await openBatch(file, interruptible(context.input, context.signal));
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return strictUtf8(Buffer.concat(parts));
}

async function checkBatch(file: string, context: CommandContext): Promise<void> {
  const source = await openBatch(file, interruptible(context.input, context.signal));
  const [{ runBatch }, { checkRequestSchema }] = await Promise.all([
    import('../batch/run-batch.js'),
    import('../batch/requests.js'),
  ]);
  const { document } = context.options;
  await withKnowledge(context, async ({ knowledge, tellNotices }) => {
    const answer = async (request: CheckRequest): Promise<ClaimReply> => {
      const text = draftText(request.claim);
      const reply = await replyTo(text, request.document ?? document, knowledge, context);
      await tellNotices();
      return reply;
    };
    await runBatch(source, { schema: checkRequestSchema, question: ({ claim }) => claim, answer }, context);
  });
}

function replyTo(
  text: string,
  document: string | undefined,
  knowledge: KnowledgeIndex,
  { config, signal }: CommandContext,
): Promise<ClaimReply> {
  checkDocument(document, knowledge.corpus);
  return checkText(
    {
      text,
      ...(document !== undefined && { document }),
      ...(config.language !== null && { language: config.language }),
    },
    knowledge,
    { signal },
  );
}
