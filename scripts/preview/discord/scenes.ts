import { briefForm } from '../../../src/bot/adapters/discord/render/views/brief-form.js';
import { feedbackForm } from '../../../src/bot/adapters/discord/render/views/feedback-form.js';
import { figuresMessage } from '../../../src/bot/adapters/discord/render/views/figures-message.js';
import { sourceMessage } from '../../../src/bot/adapters/discord/render/views/source-message.js';
import type { DiscordMessage } from '../../../src/bot/adapters/discord/discord-message.js';
import { sourceNames } from '../../../src/bot/reply/source-names.js';
import type { Block, Receipt, Reply } from '../../../src/bot/reply/reply.js';
import { readRequest, type Request } from '../../../src/bot/requests/index.js';
import type { Corpus } from '../../../src/knowledge/index.js';
import { replyOf } from '../../../tests/support/generated-replies.js';
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

const BRIEF: Request = { kind: 'brief', topic: '稀土', length: 'full', file: 'word' };
const LONG_CHECK: Request = { kind: 'check', text: '2022年稀土出口80亿元。2021年玩具出口多于钢材。'.repeat(30) };
const PATTERNS = 'List all experience patterns.';

/** The bundled tables are wider than a telephone; those that users drop beside them need not be. */
function narrowTable(rows: number): Reply {
  const names = ['稀土', '成品油', '箱包及类似容器', 'LED 灯', '机电产品'];
  const block: Block = {
    type: 'table',
    columns: ['品类', '2021', '2022'],
    rows: Array.from({ length: rows }, (_, row) => [names[row % names.length] ?? '', `${row * 37}.2`, `${row * 71}.7`]),
    citation: 0,
  };
  const citations = [{ document: 'exports', section: null, passage: '', quote: '0.2', table: 'exports', cells: [] }];
  return replyOf({ kind: 'answer', language: 'zh', blocks: [block], citations, figures: [], followUps: [] });
}

export const DISCORD_SCENES: readonly Scene[] = [
  ...inBoth(MENTIONS, (stage, text) => stage.answer(`@Lianwen ${text}`, asked(text), 'channel')),
  ...inBoth(COMMANDS, (stage, text) => stage.answer(text, commanded(text), 'asker')),
  {
    id: 'brief-word',
    title: 'A brief with its Word file',
    play: (stage) => stage.answer('/brief 稀土', BRIEF, 'asker'),
  },
  {
    id: 'long-page-2',
    title: 'The second page of a long answer',
    play: (stage) => stage.answer('/check …', LONG_CHECK, 'asker', 1),
  },
  {
    id: 'narrow-table',
    title: 'A table that aligns on a telephone',
    play: (stage) => stage.show('出口额', { kind: 'reply', reply: narrowTable(5) }, 'channel'),
  },
  {
    id: 'long-table-page-2',
    title: 'The second page of a long table',
    play: (stage) => stage.show('出口额', { kind: 'reply', reply: narrowTable(60) }, 'channel', 1),
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
