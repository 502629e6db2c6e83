import {
  type Arbitrary,
  array,
  constant,
  constantFrom,
  double,
  integer,
  nat,
  oneof,
  option,
  record,
  string,
  tuple,
} from 'fast-check';
import { renderText } from '../../src/bot/reply/render-text.js';
import type { Block, Citation, Figure, Reply, SayableBlock } from '../../src/bot/reply/reply.js';

/** Words that a source or a user could hold against the reader of a message. */
const HOSTILE = [
  '<!channel>',
  '<!here|here>',
  '<@U1>',
  '<#C1|general>',
  '<http://x|y>',
  '&lt;',
  '&amp;lt;',
  '@everyone',
  '@here',
  '<@&1>',
  '<t:1:R>',
  '<:smile:1>',
  '</ask:1>',
  '<id:home>',
  '# heading',
  '- item',
  '1. one',
  '-# small',
  '> quoted',
  '||hidden||',
  '__under__',
  '\\',
  '<',
  '\u200b',
  '\u202e',
  '\u200d',
  '\ufeff',
  '👩‍🚀',
  '🇨🇳',
  'e\u0301',
  '*bold*',
  '~no~',
  '`code`',
  ':smile:',
  '```',
  'https://a.example/b?c=d',
  '<mailto:a@b.example|c>',
  '[x](https://a.example)',
  'مرحبا',
  `e${'\u0301'.repeat(40)}`,
  '70.7 亿元',
  '12.5 %',
  '出口增长。',
  'It grew by 3 %. ',
  '，',
  '\n',
  '\t',
  ' ',
];

/** What no cut may fall into, without an end of a sentence or clause to cut at instead. */
const WHOLE = ['70.7 亿元', '12.5 %', '1,234.56', 'https://a.example/b?c=d ', '👩‍🚀', '🇨🇳', 'e\u0301', ' '];

/** Longer than a message by themselves. */
const ENDLESS = ['链'.repeat(3_000), 'x'.repeat(5_000), '9'.repeat(5_000), `https://a.example/${'b'.repeat(5_000)}`];

/** Short and long texts: words against the reader, what has no space or mark, anything. */
const hostileText: Arbitrary<string> = oneof(
  {
    weight: 6,
    arbitrary: array(constantFrom(...HOSTILE), { minLength: 1, maxLength: 30 }).map((all) => all.join('')),
  },
  { weight: 3, arbitrary: array(constantFrom(...WHOLE), { minLength: 1, maxLength: 9 }).map((all) => all.join('')) },
  { weight: 2, arbitrary: string({ unit: 'grapheme', minLength: 1, maxLength: 80 }) },
  { weight: 1, arbitrary: string({ unit: 'binary', minLength: 1, maxLength: 80 }) },
  { weight: 1, arbitrary: constantFrom(...ENDLESS) },
);

const MOST_CHARACTERS = 60_000;
const longText = tuple(hostileText, constantFrom(1, 1, 1, 1, 3, 3, 20, MOST_CHARACTERS)).map(([text, times]) =>
  text.repeat(times).slice(0, MOST_CHARACTERS),
);

const citation: Arbitrary<Citation> = record({
  document: constantFrom('paper', '<!channel>', 'a & b'),
  section: constantFrom('2.2', 'abstract', null, '<http://x|y>'),
  passage: constant('paper#2.2-p1'),
  quote: hostileText,
});

const figure: Arbitrary<Figure> = record({
  value: double({ noNaN: true }),
  unit: constantFrom('亿元', '%', ''),
  display: hostileText,
  formula: option(hostileText),
  inputs: constant([]),
  interval: option(tuple(double(), double())),
});

const table = (columns: number, rows: number): Arbitrary<Block> =>
  array(hostileText, { minLength: 1, maxLength: 12 }).map((words) => ({
    type: 'table',
    columns: Array.from(
      { length: columns },
      (_, index) => `${(words[index % words.length] ?? '').slice(0, 20)} ${index}`,
    ),
    rows: Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_cell, column) => (words[(row + column) % words.length] ?? '').slice(0, 40)),
    ),
    citation: 0,
  }));

const quote = (text: Arbitrary<string>): Arbitrary<SayableBlock> =>
  oneof(
    record({ type: constant('quote'), text, citation: nat(3) }),
    record({ type: constant('quote'), text, rendering: hostileText, citation: nat(3) }),
  );
const statement = (text: Arbitrary<string>): Arbitrary<SayableBlock> =>
  record({ type: constant('statement'), text, citations: array(nat(80)), figures: constant<number[]>([]) });
const written = (text: Arbitrary<string>): Arbitrary<Block> =>
  record({
    type: constant('written'),
    text,
    says: array(oneof(quote(hostileText), statement(hostileText)), { maxLength: 3 }),
  });
const note = (text: Arbitrary<string>): Arbitrary<Block> => record({ type: constant('note'), text });
const list: Arbitrary<Block> = record({
  type: constant('list'),
  items: array(record({ text: hostileText, citation: nat(80) }), { minLength: 1, maxLength: 60 }),
});
const anyTable = tuple(integer({ min: 1, max: 45 }), nat(200)).chain(([columns, rows]) => table(columns, rows));

const block: Arbitrary<Block> = oneof(
  quote(longText),
  statement(longText),
  written(longText),
  note(longText),
  list,
  anyTable,
);

/** What stands beside the blocks, with hostile words in every place. */
const around = {
  citations: array(citation, { minLength: 1, maxLength: 80 }),
  figures: array(figure, { maxLength: 20 }),
  followUps: array(hostileText, { maxLength: 7 }),
};

/** A reply of any kind and language. */
export const anyReply: Arbitrary<Reply> = record({
  kind: constantFrom('answer', 'clarification', 'refusal'),
  language: constantFrom('zh', 'en'),
  blocks: array(block, { minLength: 1, maxLength: 4 }),
  ...around,
}).map((parts) => replyOf(parts));

/** The blocks of each kind of reply, as the composers put them together. */
const SHAPES = {
  'a list': tuple(note(hostileText), list),
  'a table': tuple(statement(hostileText), anyTable),
  quotes: array(quote(hostileText), { minLength: 1, maxLength: 12 }),
  advice: tuple(statement(hostileText), list, note(hostileText), list, quote(hostileText)),
  'a brief': tuple(note(hostileText), quote(longText), note(hostileText), anyTable, statement(longText), list),
  'checked claims': array(statement(hostileText), { minLength: 1, maxLength: 40 }),
  'a refusal': tuple(note(hostileText), quote(hostileText)),
  'a clarification': tuple(note(hostileText), list),
  'long text': tuple(longText.chain((text) => statement(constant(text.padEnd(MOST_CHARACTERS, text || '链'))))),
  'no words': constant<Block[]>([]),
} satisfies Readonly<Record<string, Arbitrary<Block[]>>>;

export type ReplyShape = keyof typeof SHAPES;
export const REPLY_SHAPES = Object.keys(SHAPES) as readonly ReplyShape[];

const KINDS: Partial<Readonly<Record<ReplyShape, Reply['kind']>>> = {
  'a refusal': 'refusal',
  'a clarification': 'clarification',
};

/** A reply of this shape with hostile words in every place. */
export function replyShaped(shape: ReplyShape, language: Reply['language']): Arbitrary<Reply> {
  const blocks: Arbitrary<Block[]> = SHAPES[shape];
  return record({ kind: constant(KINDS[shape] ?? 'answer'), language: constant(language), blocks, ...around }).map(
    (parts) => replyOf(parts),
  );
}

type ReplyParts = Pick<Reply, 'kind' | 'language' | 'blocks' | 'citations' | 'figures' | 'followUps'>;

/** The rest of a reply: its text, and a receipt that says as much. */
export function replyOf(parts: ReplyParts): Reply {
  const { kind, language, blocks, citations, figures } = parts;
  const text = renderText(blocks, citations, language);
  const outcome = { kind, text, citations, figures };
  const receipt = { version: 'test', corpusDigest: '', question: '', language, thread: [], plan: [], outcome };
  return { ...parts, text, items: [], receipt };
}
