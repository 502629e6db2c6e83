import { sourceNames } from '../../../reply/source-names.js';
import { answerTurn, questionOf } from '../batch/answer-turn.js';
import { Conversations } from '../batch/conversations.js';
import { interruptible } from '../batch/interruptible.js';
import { openBatch } from '../batch/open-batch.js';
import type { Command, CommandContext } from '../command.js';
import { jsonLine } from '../json-line.js';
import { adviserOpener } from '../open-adviser.js';
import { questionArgument } from '../question-argument.js';
import { recommendResult } from '../../../results/recommend-result.js';
import { shownReply } from '../show-reply.js';
import { withKnowledge } from '../with-knowledge.js';

const PURPOSE = 'advice';

/** `recommend "…"` and `recommend --batch FILE`. */
export const recommend: Command = async (context) => {
  const { batch } = context.options;
  if (batch === undefined) await recommendOnce(questionArgument(context.argument ?? ''), context);
  else await recommendBatch(batch, context);
  return 0;
};

async function recommendOnce(text: string, context: CommandContext): Promise<void> {
  const { options, config, output, signal } = context;
  const openAdviser = await adviserOpener(context);
  await withKnowledge(context, async ({ knowledge }) => {
    const adviser = await openAdviser(knowledge);
    const reply = await adviser.answer({
      ...questionOf(text, options.document, config.language),
      purpose: PURPOSE,
      signal,
    });
    const isJson = options.output === 'json';
    const shown = isJson
      ? jsonLine({ id: null, ...recommendResult(reply) })
      : shownReply(reply, sourceNames(knowledge.corpus), output, config);
    await output.writeLine(shown);
  });
}

async function recommendBatch(file: string, context: CommandContext): Promise<void> {
  const source = await openBatch(file, interruptible(context.input, context.signal));
  const [{ runBatch }, { recommendRequestSchema: schema }] = await Promise.all([
    import('../batch/run-batch.js'),
    import('../batch/requests.js'),
  ]);
  const openAdviser = await adviserOpener(context);
  await withKnowledge(context, async ({ knowledge, tellNotices }) => {
    const conversations = new Conversations();
    const adviser = await openAdviser(knowledge);
    await runBatch(
      source,
      {
        schema,
        question: ({ description }) => description,
        answer: async ({ description, ...turn }) => {
          const parts = { adviser, conversations, context, purpose: PURPOSE } as const;
          const reply = await answerTurn({ ...turn, text: description }, parts);
          await tellNotices();
          return recommendResult(reply);
        },
      },
      context,
    );
  });
}
