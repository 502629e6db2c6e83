import { briefForm } from '../../../src/bot/adapters/discord/render/views/brief-form.js';
import { feedbackForm } from '../../../src/bot/adapters/discord/render/views/feedback-form.js';
import { figuresMessage } from '../../../src/bot/adapters/discord/render/views/figures-message.js';
import { sourceMessage } from '../../../src/bot/adapters/discord/render/views/source-message.js';
import type { DiscordMessage } from '../../../src/bot/adapters/discord/discord-message.js';
import { sourceNames } from '../../../src/bot/reply/source-names.js';
import type { Receipt } from '../../../src/bot/reply/reply.js';
import { readRequest, type Request } from '../../../src/bot/requests/index.js';
import type { Corpus } from '../../../src/knowledge/index.js';
import { COMMANDS, DEFINITION, GROWTH, MENTIONS, type Row } from '../questions.js';
import { formShown, type Shown, type Stage } from './stage.js';

/** One thing to look at. */
export interface Scene {
  readonly id: string;
  readonly title: string;
  readonly play: (stage: Stage) => Promise<Shown>;
}

const asked = (question: string): Request => ({ kind: 'ask', question });

/** What the words behind a command ask for; help where it is no command. */
function commanded(text: string): Request {
  const read = readRequest(text);
  return read.kind === 'unknown' ? { kind: 'help' } : read.request;
}

function inBoth(rows: readonly Row[], play: (stage: Stage, text: string) => Promise<Shown>): readonly Scene[] {
  return rows.flatMap(([id, title, zh, en]) => [
    { id: `${id}-zh`, title, play: (stage: Stage) => play(stage, zh) },
    { id: `${id}-en`, title, play: (stage: Stage) => play(stage, en) },
  ]);
}

function opened(
  id: string,
  title: string,
  question: string,
  open: (receipt: Receipt, corpus: Corpus) => DiscordMessage,
): Scene {
  const play = (stage: Stage): Promise<Shown> =>
    stage.press(question, asked(question), (receipt) => open(receipt, stage.corpus));
  return { id, title, play };
}

function firstSource({ outcome, language }: Receipt, corpus: Corpus): DiscordMessage {
  const [citation] = outcome.citations;
  if (citation === undefined) throw new Error('The answer has no source');
  return sourceMessage(citation, corpus, language);
}

const LONG = MENTIONS.find(([id]) => id === 'long')?.[2] ?? '';
const PATTERNS = '列出全部经验模式';
const GROWTH_TABLE: Request = { kind: 'growth', name: 'table 2', language: 'en' };

export const DISCORD_SCENES: readonly Scene[] = [
  ...inBoth(MENTIONS, (stage, text) => stage.answer(`@Lianwen ${text}`, asked(text), 'channel')),
  ...inBoth(COMMANDS, (stage, text) => stage.answer(text, commanded(text), 'asker')),
  {
    id: 'page-2',
    title: 'The second page of a long answer',
    play: (stage) => stage.answer(LONG, asked(LONG), 'channel', 1),
  },
  {
    id: 'table-page-2',
    title: 'The second page of a table',
    play: (stage) => stage.answer('/growth table 2', GROWTH_TABLE, 'asker', 1),
  },
  {
    id: 'many-sources',
    title: 'More sources than buttons',
    play: (stage) => stage.answer(PATTERNS, asked(PATTERNS), 'channel'),
  },
  opened('cells', 'A source: cells', GROWTH, firstSource),
  opened('passage', 'A source: a passage', DEFINITION, firstSource),
  opened('computed', 'How it was computed', GROWTH, ({ outcome, language }, corpus) =>
    figuresMessage(outcome.figures, { language, names: sourceNames(corpus), receipt: 'receipt', page: 0 }),
  ),
  { id: 'brief-form', title: 'The form of a brief', play: async () => formShown('/brief', briefForm('zh')) },
  { id: 'complaint', title: 'The form below thumbs-down', play: async () => formShown('', feedbackForm('r', 'en')) },
];
