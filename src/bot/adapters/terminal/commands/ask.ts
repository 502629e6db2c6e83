import type { Reply } from '../../../reply/reply.js';
import { sourceNames } from '../../../reply/source-names.js';
import { answerTurn, questionOf } from '../batch/answer-turn.js';
import { Conversations } from '../batch/conversations.js';
import { interruptible } from '../batch/interruptible.js';
import { openBatch } from '../batch/open-batch.js';
import type { AskRequest } from '../batch/requests.js';
import type { Command, CommandContext } from '../command.js';
import { jsonLine } from '../json-line.js';
import { adviserOpener } from '../open-adviser.js';
import { questionArgument } from '../question-argument.js';
import { withPreview } from '../sentence-preview.js';
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
  const { options, config, output, signal } = context;
  const openAdviser = await adviserOpener(context);
  await withKnowledge(context, async ({ knowledge }) => {
    const adviser = await openAdviser(knowledge);
    const question = { ...questionOf(text, options.document, config.language), signal };
    const reply = await withPreview(context, (onSentence) => adviser.answer({ ...question, onSentence }));
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
  const openAdviser = await adviserOpener(context);
  await withKnowledge(context, async ({ knowledge, tellNotices }) => {
    const conversations = new Conversations();
    const adviser = await openAdviser(knowledge);
    const answer = async ({ question, ...turn }: AskRequest): Promise<Reply> => {
      const reply = await answerTurn({ ...turn, text: question }, { adviser, conversations, context });
      await tellNotices();
      return reply;
    };
    await runBatch(source, { schema: askRequestSchema, question: (request) => request.question, answer }, context);
  });
}
