import type { Language } from '../../../../knowledge/index.js';
import type { Adviser, Question } from '../../../answer/index.js';
import { questionText } from '../../../question-text.js';
import type { Reply } from '../../../reply/reply.js';
import type { CommandContext } from '../command.js';
import type { Conversations } from './conversations.js';

/** One line of a batch that is a turn of a conversation. */
export interface BatchTurn {
  readonly text: string;
  readonly document?: string | null | undefined;
  readonly thread?: string | number | null | undefined;
}

export interface TurnParts {
  readonly adviser: Adviser;
  readonly conversations: Conversations;
  readonly context: CommandContext;
  /** Set where the text is the description of an industry. */
  readonly purpose?: Question['purpose'];
}

/** Answers one line as the next turn of its thread. */
export async function answerTurn(
  turn: BatchTurn,
  { adviser, conversations, context, purpose }: TurnParts,
): Promise<Reply> {
  const text = questionText(turn.text);
  const document = turn.document ?? context.options.document;
  const asked = {
    ...questionOf(text, document, context.config.language),
    ...(purpose !== undefined && { purpose }),
    signal: context.signal,
  };
  const thread = turn.thread ?? null;
  if (thread === null) return adviser.answer(asked);
  const reply = await adviser.answer({ ...asked, thread: conversations.before(thread) });
  conversations.add(thread, text);
  return reply;
}

/** A question with what the options of the command line say. */
export function questionOf(text: string, document: string | undefined, language: Language | null): Question {
  return { text, ...(language !== null && { language }), ...(document !== undefined && { document }) };
}
