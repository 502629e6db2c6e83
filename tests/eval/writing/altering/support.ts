import { attribution } from './attribution.js';
import { behind, inFront, MARKS, NUMBER, swapped, type Alteration } from './alteration.js';

const citation: Alteration = (text, { pieces }) => {
  const marks = text.match(MARKS);
  if (!marks) return [];
  const bare = text.replace(MARKS, '');
  const first = Number(/\d+/u.exec(marks[0])?.[0] ?? 1);
  const other = pieces.length > 1 ? [(first % pieces.length) + 1] : [];
  const isOne = marks.length === 1 && !/\d\D+\d/u.test(marks[0]);
  return [
    bare,
    behind(bare, ' [99]'),
    ...(isOne ? other.map((number) => behind(bare, ` [${number}]`)) : []),
    behind(text, ' [0]'),
  ];
};

const quotation: Alteration = (text, { language }) =>
  language === 'zh'
    ? [
        behind(text, '，文中称“这一成绩来之不易”'),
        ...swapped(text, [
          [/出口额/u, '“出口总值”'],
          [/供应链/u, '“供应连锁”'],
        ]),
      ]
    : [
        behind(text, ', “an outstanding result” in its words'),
        ...swapped(text, [
          [/supply chain/u, '“supply network”'],
          [/[Ee]xports of/u, '“overseas sales” of'],
        ]),
      ];

const switched: Alteration = (text, { language }) => {
  const amount = Array.from(text.matchAll(NUMBER), ([found]) => found).at(-1) ?? '1';
  return language === 'zh'
    ? [`The figure was ${amount} [1].`, text.replace(/[，,].*?(?=\s*\[)/u, ' is an important matter')]
    : [`该数值为${amount}[1]。`, behind(text, '，这一点非常重要')];
};

const markup: Alteration = (text) => [
  behind(text, ' <@U123>'),
  behind(text, ' https://example.com/a'),
  behind(text, ' **'),
  behind(text, '\u200b'),
  behind(text, ' @everyone'),
];

/** Another table than the one that is cited, and a mark of a piece that the sentence says nothing of. */
const address: Alteration = (text, { language, pieces }) => [
  ...swapped(text, [
    [/[Tt]able 2/u, 'Table 1'],
    [/表2/u, '表1'],
  ]),
  inFront(text, language === 'zh' ? '据表7，' : 'According to Table 7, '),
  ...pieces
    .slice(0, 2)
    .map((piece, index) => ({ piece, number: index + 1 }))
    .filter(({ piece, number }) => !isMarked(text, number) && !isPremise(piece, text))
    .map(({ number }) => behind(text, `[${number}]`)),
];

function isMarked(text: string, number: number): boolean {
  return new RegExp(`[[,【 ]${number}[\\],】]`, 'u').test(text);
}

/** "From 105.78 to 116.02" is what the quote says that the result is worked out of: its mark is right as well. */
function isPremise(piece: string, text: string): boolean {
  return (text.replace(MARKS, '').match(NUMBER) ?? []).some((number) => number.includes('.') && piece.includes(number));
}

/** What a sentence rests on, and how it is written. */
export const SUPPORT: Readonly<Record<string, Alteration>> = {
  citation,
  quotation,
  switched,
  markup,
  address,
  attribution,
};
