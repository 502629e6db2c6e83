import type { Language } from '../../../../knowledge/index.js';
import type { Adviser, Question } from '../../../answer/index.js';
import { questionText } from '../../../question-text.js';
import type { Reply } from '../../../reply/reply.js';
import { sourceNames } from '../../../reply/source-names.js';
import { Conversations } from '../batch/conversations.js';
import { interruptible } from '../batch/interruptible.js';
import { openBatch } from '../batch/open-batch.js';
import type { AskRequest } from '../batch/requests.js';
import type { Command, CommandContext } from '../command.js';
import { jsonLine } from '../json-line.js';
import { questionArgument } from '../question-argument.js';
import { shownReply } from '../show-reply.js';
import { withKnowledge } from '../with-knowledge.js';

/** `ask "…"` and `ask --batch FILE`. */
export const ask: Command = async (context) => {
  const { batch } = context.options;
  if (batch === undefined) await askOnce(questionArgument(context.argument ?? ''), context);
  else await askBatch(batch, context);
  return 0;
};

async function askOnce(text: string, context: CommandContext): Promise<void> {
  const { options, config, output, parts } = context;
  await withKnowledge(context, async ({ knowledge }) => {
    const adviser = await parts.createAdviser(knowledge);
    const reply = await adviser.answer(question(text, options.document, config.language));
    const isJson = options.output === 'json';
    const names = sourceNames(knowledge.corpus);
    await output.writeLine(isJson ? jsonLine({ id: null, ...reply }) : shownReply(reply, names, output, config));
  });
}

async function askBatch(file: string, context: CommandContext): Promise<void> {
  const source = await openBatch(file, interruptible(context.input, context.signal));
  const [{ runBatch }, { askRequestSchema }] = await Promise.all([
    import('../batch/run-batch.js'),
    import('../batch/requests.js'),
  ]);
  await withKnowledge(context, async ({ knowledge, tellNotices }) => {
    const conversations = new Conversations();
    const adviser = await context.parts.createAdviser(knowledge);
    const answer = async (request: AskRequest): Promise<Reply> => {
      const reply = await answerTurn(request, { adviser, conversations, context });
      await tellNotices();
      return reply;
    };
    await runBatch(source, { schema: askRequestSchema, question: (request) => request.question, answer }, context);
  });
}

interface BatchParts {
  readonly adviser: Adviser;
  readonly conversations: Conversations;
  readonly context: CommandContext;
}

/** Answers one line as the next turn of its thread. */
async function answerTurn(request: AskRequest, { adviser, conversations, context }: BatchParts): Promise<Reply> {
  const text = questionText(request.question);
  const document = request.document ?? context.options.document;
  const asked = question(text, document, context.config.language);
  const thread = request.thread ?? null;
  if (thread === null) return adviser.answer(asked);
  const reply = await adviser.answer({ ...asked, thread: conversations.before(thread) });
  conversations.add(thread, text);
  return reply;
}

function question(text: string, document: string | undefined, language: Language | null): Question {
  return { text, ...(language !== null && { language }), ...(document !== undefined && { document }) };
}
