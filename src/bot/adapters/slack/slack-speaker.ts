import { detectLanguage, type Corpus, type Language } from '../../../knowledge/index.js';
import type { Adviser } from '../../answer/index.js';
import type { ChartData } from '../../charts/chart.js';
import { replyChart } from '../../charts/reply-chart.js';
import { messagesIn } from '../../messages/catalogue.js';
import { slackMessages } from '../../messages/slack.js';
import type { Reply } from '../../reply/reply.js';
import { sourceNames } from '../../reply/source-names.js';
import type { PendingEvent, State, Thread } from '../../state/state.js';
import type { Speaker } from './delivery/deliver-event.js';
import type { Outgoing, OutgoingAnswer } from './delivery/outgoing.js';
import { questionOf } from './incoming.js';
import { orAway } from './or-away.js';
import { plainMessage } from './plain-message.js';
import { receiptName } from './receipt-name.js';
import { underHeading } from './render/heading.js';
import { renderReply } from './render/render-reply.js';
import { isPressed } from './press-id.js';
import { sorryText } from './sorry-text.js';
import { languageChosen, languageFor, readSettings, uiLanguage } from './user-settings.js';

/** What answers are made of and kept in. */
export interface SpeakerParts {
  readonly adviser: Adviser;
  readonly state: Pick<State, 'receipts' | 'settings' | 'threads'>;
  readonly corpus: Corpus;
  /** Draws a chart as a PNG file. */
  readonly draw: (data: ChartData) => Promise<Uint8Array>;
}

/** Answers events with the adviser: the thread is read and kept, and the receipt for the buttons of the answer. */
export function createSpeaker({ adviser, state, corpus, draw }: SpeakerParts): Speaker {
  const names = sourceNames(corpus);
  return {
    async working(event) {
      const { status, working } = messagesIn(slackMessages, await languageOf(event, state));
      return { placeholder: plainMessage(working), status: isDirect(event) ? status : null };
    },
    async answer(event) {
      const text = questionOf(event);
      if (text === '') return [plainMessage(messagesIn(slackMessages, await languageOf(event, state)).help)];
      const language = languageChosen(text, await readSettings(state, event.asker));
      const thread = await orAway(state.threads.read(threadOf(event), event.message));
      const reply = await adviser.answer({ text, thread: thread ?? [], ...(language !== null && { language }) });
      const kept = await orAway(keep(event, text, reply, state));
      const drawn = replyChart(reply, corpus, names);
      const chart = drawn && { ...drawn, picture: () => draw(drawn.data) };
      const answer = renderReply(reply, { names, receipt: receiptName(event.id), chart });
      return withNote(
        isPressed(event) ? underHeading(answer, asked(text, reply.language)) : answer,
        thread === null || kept === null,
        reply.language,
      );
    },
    sorry: (event, error) => plainMessage(sorryText(error, detectLanguage(questionOf(event)))),
  };
}

/** The answer, and where the database was away a word on what that means for it. */
function withNote(answer: readonly Outgoing[], away: boolean, language: Language): OutgoingAnswer {
  const messages = messagesIn(slackMessages, language);
  const [first = plainMessage(messages.nothing), ...rest] = answer;
  return [first, ...rest, ...(away ? [plainMessage(messages.withoutMemory)] : [])];
}

/** The language that a question is answered in, or that its user is addressed in where there is none. */
async function languageOf(event: PendingEvent, state: SpeakerParts['state']): Promise<Language> {
  const text = questionOf(event);
  return text === '' ? uiLanguage(state, event.asker) : languageFor(text, await readSettings(state, event.asker));
}

/** Of a question that stands nowhere else, since its button was pressed. */
function asked(question: string, language: Language): string {
  return messagesIn(slackMessages, language).asked(question);
}

/** Slack's ids of direct conversations begin so; there its status line is shown, and in channels a placeholder. */
const DIRECT = 'D';

function isDirect({ asker }: PendingEvent): boolean {
  return asker.channel.startsWith(DIRECT);
}

async function keep(
  event: PendingEvent,
  question: string,
  { receipt }: Reply,
  { threads, receipts }: SpeakerParts['state'],
): Promise<'kept'> {
  await threads.append(threadOf(event), { message: event.message, user: event.asker.user, question });
  await receipts.keep(event.asker, receiptName(event.id), receipt);
  return 'kept';
}

/** Outside threads a direct conversation is one. */
function threadOf({ asker: { workspace, channel }, thread }: PendingEvent): Thread {
  return { workspace, channel, thread: thread ?? '' };
}
