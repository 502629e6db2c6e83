import { createInterface } from 'node:readline/promises';

import { messagesIn } from '../../../messages/catalogue.js';
import { terminalMessages } from '../../../messages/terminal.js';
import { plainLine } from '../../../reply/plain-text.js';
import type { Reply } from '../../../reply/reply.js';
import type { SourceNames } from '../../../reply/source-names.js';
import { dimmed } from '../colour.js';
import type { CommandContext } from '../command.js';
import { errorMessage } from '../../../error-report.js';
import { withPreview } from '../sentence-preview.js';
import { colourOf, shownReply, wrappedText } from '../show-reply.js';
import { uiLanguage } from '../ui-language.js';
import type { ChatResponse, ChatSession } from './chat-session.js';
import type { Chatting } from './chatting.js';
import { Interrupts } from './interrupts.js';

/** Questions that the up arrow brings back. */
const HISTORY = 200;

/** A conversation on a terminal, with history, until the user leaves. */
export async function converse(chatting: Chatting): Promise<void> {
  const { session, names, context } = chatting;
  const { input, output, config } = context;
  const readline = createInterface({ input, output: output.stream, terminal: true, historySize: HISTORY });
  readline.setPrompt(messagesIn(terminalMessages, uiLanguage(config)).prompt);
  const interrupts = new Interrupts(readline);
  readline.prompt();
  try {
    for await (const line of readline) {
      const response = await interrupts.during((signal) => responseTo(line, session, context, signal));
      if (response.kind === 'quit') break;
      const shown = shownResponse(response, names, context);
      await chatting.tellNotices();
      if (shown !== null) await output.write(`\n${shown}\n\n`);
      readline.prompt();
    }
  } finally {
    readline.close();
  }
}

async function responseTo(
  line: string,
  session: ChatSession,
  context: CommandContext,
  signal: AbortSignal,
): Promise<ChatResponse> {
  try {
    return await withPreview(context, (onSentence) => session.respond(line, { signal, onSentence }));
  } catch (error) {
    const { config } = context;
    const told = errorMessage(error, line, { language: session.language, locale: config.locale });
    return { kind: 'text', text: `${told.code}: ${told.message}` };
  }
}

function shownResponse(
  response: Exclude<ChatResponse, { kind: 'quit' }>,
  names: SourceNames,
  { output, config }: CommandContext,
): string | null {
  if (response.kind === 'nothing') return null;
  if (response.kind === 'text') return wrappedText(response.text, output);
  const followUps = followUpText(response.reply);
  const reply = shownReply(response.reply, names, output, config);
  return followUps === null ? reply : `${reply}\n\n${dimmed(wrappedText(followUps, output), colourOf(output, config))}`;
}

function followUpText({ followUps, language }: Reply): string | null {
  if (followUps.length === 0) return null;
  const label = messagesIn(terminalMessages, language).followUps;
  return [label, ...followUps.map((question) => `- ${plainLine(question)}`)].join('\n');
}
