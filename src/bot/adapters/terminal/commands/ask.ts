import { questionText } from '../../../question-text.js';
import { sourceNames } from '../../../reply/source-names.js';
import { Conversations } from '../batch/conversations.js';
import { openBatch } from '../batch/open-batch.js';
import type { AskRequest } from '../batch/requests.js';
import type { Command, CommandContext } from '../command.js';
import { jsonLine } from '../json-line.js';
import { openKnowledge } from '../open-knowledge.js';
import { questionArgument } from '../question-argument.js';
import { shownReply } from '../show-reply.js';

/** `ask "…"` and `ask --batch FILE`. */
export const ask: Command = async (context) => {
  const { batch } = context.options;
  if (batch === undefined) await askOnce(questionArgument(context.argument ?? ''), context);
  else await askBatch(batch, context);
  return 0;
};

async function askOnce(text: string, context: CommandContext): Promise<void> {
  const { options, config, output, parts } = context;
  const knowledge = await openKnowledge(context);
  const adviser = await parts.createAdviser(knowledge);
  const { document } = options;
  const { language } = config;
  const reply = await adviser.answer({
    text,
    ...(language !== null && { language }),
    ...(document !== undefined && { document }),
  });
  const shown =
    options.output === 'json'
      ? jsonLine({ id: null, ...reply })
      : shownReply(reply, sourceNames(knowledge.corpus), output, config);
  await output.writeLine(shown);
}

async function askBatch(file: string, context: CommandContext): Promise<void> {
  const source = await openBatch(file, context.input);
  const [{ runBatch }, { askRequestSchema }] = await Promise.all([
    import('../batch/run-batch.js'),
    import('../batch/requests.js'),
  ]);
  const adviser = await context.parts.createAdviser(await openKnowledge(context));
  const conversations = new Conversations();
  const answer = async (request: AskRequest): Promise<object> => {
    const question = questionText(request.question);
    const { language } = context.config;
    const document = request.document ?? context.options.document;
    const thread = request.thread ?? null;
    const reply = await adviser.answer({
      text: question,
      ...(language !== null && { language }),
      ...(document !== undefined && { document }),
      ...(thread !== null && { thread: conversations.before(thread) }),
    });
    if (thread !== null) conversations.add(thread, question);
    return reply;
  };
  await runBatch(source, { schema: askRequestSchema, question: (request) => request.question, answer }, context);
}
