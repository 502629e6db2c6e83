import { DEFINITION, DRAFT, GROWTH, LITHOGRAPHY, MENTIONS, type Row } from '../questions.js';
import type { Actor, Shown } from './stage.js';

/** One thing to look at. */
export interface Scene {
  readonly id: string;
  readonly title: string;
  readonly play: (actor: Actor) => Promise<Shown>;
}

type Language = 'zh' | 'en';

const mentioned = ([id, title, zh, en]: Row): readonly Scene[] => [
  { id: `${id}-zh`, title, play: (actor) => actor.mention(zh) },
  { id: `${id}-en`, title, play: (actor) => actor.mention(en) },
];

function inBoth(
  id: string,
  title: string,
  play: (actor: Actor, language: Language) => Promise<Shown>,
): readonly Scene[] {
  return (['zh', 'en'] as const).map((language) => ({
    id: `${id}-${language}`,
    title,
    play: (actor: Actor) => play(actor, language),
  }));
}

/** What a press opens under the answer to a question. */
const pressed = (id: string, title: string, question: string, customId: RegExp): Scene => ({
  id,
  title,
  play: async (actor) => actor.press(await actor.mention(question), customId),
});

const TABLE = { zh: '表2', en: 'table 2' };
const LONG_CHECK = '2022年稀土出口80亿元。2021年玩具出口多于钢材。'.repeat(30);
const PATTERNS = 'List all experience patterns.';

/** Only who asked sees these, as `private` has it. */
const PRIVATE = { private: true };

export const DISCORD_SCENES: readonly Scene[] = [
  ...MENTIONS.flatMap(mentioned),
  ...inBoth('advice', 'A recommendation', (actor, language) =>
    actor.command('recommend', { industry: LITHOGRAPHY[language], ...PRIVATE }),
  ),
  ...inBoth('check', 'Checked claims', (actor, language) =>
    actor.command('check', { text: DRAFT[language], ...PRIVATE }),
  ),
  ...inBoth('indicators', 'An indicator', (actor, language) => actor.command('indicators', { name: TABLE[language] })),
  ...inBoth('growth', 'Growth', (actor, language) => actor.command('growth', { name: TABLE[language] })),
  ...inBoth('help', 'Help', (actor) => actor.command('help')),
  ...inBoth('settings', 'Settings', (actor) => actor.command('settings')),
  ...inBoth('unknown', 'A table that is not held', (actor) => actor.command('indicators', { name: 'foo bar' })),
  {
    id: 'brief-word',
    title: 'A brief with its Word file',
    async play(actor) {
      await actor.command('brief');
      return actor.send('/brief 稀土', { topic: '稀土' });
    },
  },
  {
    id: 'long-page-2',
    title: 'The second page of a long answer',
    play: async (actor) => actor.change(await actor.command('check', { text: LONG_CHECK }), /^page:1:/u),
  },
  { id: 'many-sources', title: 'More sources than buttons', play: (actor) => actor.mention(PATTERNS) },
  pressed('cells', 'A source: cells', GROWTH, /^citation:/u),
  pressed('passage', 'A source: a passage', DEFINITION, /^citation:/u),
  pressed('computed', 'How it was computed', GROWTH, /^figures:/u),
  { id: 'brief-form', title: 'The form of a brief', play: (actor) => actor.command('brief') },
  pressed('complaint', 'The form below thumbs-down', GROWTH, /^feedback:unhelpful/u),
  {
    id: 'forget',
    title: 'Before everything is forgotten',
    play: async (actor) => actor.change(await actor.command('settings'), /^forget:ask/u),
  },
];

/** The bundled tables are wider than a telephone; those that users drop beside them need not be. */
export const NARROW_TABLES: Readonly<Record<string, string>> = {
  'exports.csv': csvOf(5),
  'all-exports.csv': csvOf(60),
};

function csvOf(rows: number): string {
  const names = ['稀土', '成品油', '箱包及类似容器', 'LED 灯', '机电产品'];
  const lines = Array.from(
    { length: rows },
    (_, row) => `${names[row % names.length]}${rows > names.length ? row : ''},${row * 37}.2,${row * 71}.7`,
  );
  return ['品类,2021,2022', ...lines].join('\n');
}

/** Played over these tables. */
export const NARROW_SCENES: readonly Scene[] = [
  {
    id: 'narrow-table',
    title: 'A table that aligns on a telephone',
    play: (actor) => actor.command('indicators', { name: 'exports' }),
  },
  {
    id: 'long-table-page-2',
    title: 'The second page of a long table',
    play: async (actor) => actor.change(await actor.command('indicators', { name: 'all-exports' }), /^page:1:/u),
  },
];
