import { CancelledError } from '../../../../knowledge/index.js';
import { InputTooLongError } from '../../../errors/input-too-long-error.js';
import { type ByteLine, byteLines, LINE_LIMIT_BYTES } from '../batch/byte-lines.js';
import { interruptible } from '../batch/interruptible.js';
import { strictUtf8 } from '../batch/strict-utf8.js';
import type { CommandContext } from '../command.js';
import { errorMessage } from '../../../error-report.js';
import { jsonLine } from '../json-line.js';
import type { ChatResponse, ChatSession } from './chat-session.js';
import type { Chatting } from './chatting.js';

/** Between two texts: a reply has blank lines of its own, so that one more would not show where the next begins. */
const SEPARATOR = '\n---\n\n';

/**
 * Answers standard input line by line, each line a turn of one conversation. Texts are set apart by a line of dashes; with
 * --json each reply is one line. A line that cannot be answered is an error, and the next is read.
 */
export async function answerLines(chatting: Chatting): Promise<void> {
  const { session, context } = chatting;
  let answered = 0;
  for await (const line of byteLines(interruptible(context.input, context.signal))) {
    if (context.signal.aborted) throw new CancelledError();
    const response = await responseTo(line, session, context);
    await chatting.tellNotices();
    if (response.kind === 'quit') return;
    const shown = shownResponse(response, context);
    if (shown === null) continue;
    const gap = answered > 0 && context.options.output === 'text' ? SEPARATOR : '';
    await context.output.write(`${gap}${shown}\n`);
    answered += 1;
  }
}

async function responseTo(line: ByteLine, session: ChatSession, context: CommandContext): Promise<ChatResponse> {
  let question: string | null = null;
  try {
    if (line.bytes === null) throw new InputTooLongError(line.length, LINE_LIMIT_BYTES);
    question = strictUtf8(line.bytes);
    return await session.respond(question, { signal: context.signal });
  } catch (error) {
    const told = errorMessage(error, question, { language: session.language, locale: context.config.locale });
    if (context.options.output === 'json') return { kind: 'text', text: jsonLine({ id: null, error: told }) };
    await context.notices.writeLine(`${told.code}: ${told.message}`);
    return { kind: 'nothing' };
  }
}

function shownResponse(response: Exclude<ChatResponse, { kind: 'quit' }>, { options }: CommandContext): string | null {
  if (response.kind === 'nothing') return null;
  if (response.kind === 'text') return response.text;
  return options.output === 'json' ? jsonLine({ id: null, ...response.reply }) : response.reply.text;
}
