/** What is asked in each language, the same on every platform. */
export type Row = readonly [id: string, title: string, zh: string, en: string];

export const LITHOGRAPHY = {
  zh: '我们是做光刻设备的，国内没有供应商，应该怎么办？',
  en: 'We make lithography equipment and have no domestic suppliers.',
};

export const DRAFT = {
  zh: '2022年稀土出口70.7亿元，同比增长67.6%。家具出口增长2.5%。玩具出口居世界第一。',
  en: 'Rare earth exports were 8 billion yuan in 2022, up 67.6%. Furniture exports fell by 2.5%. Toys rank first worldwide.',
};

/** Asked by naming the app: every kind of reply. */
export const MENTIONS: readonly Row[] = [
  [
    'figure',
    'A computed figure',
    '2022年稀土出口比2021年增长了多少？',
    'By how much did rare earth exports grow from 2021 to 2022?',
  ],
  ['quote', 'A quote', '什么是产业链供应链韧性？', 'What is the resilience of industrial and supply chains?'],
  ['list', 'A list', '三大机制是什么？', 'What are the three mechanisms?'],
  [
    'ranking',
    'A ranking',
    '2022年出口额最高的五种产品是什么？',
    'Which five products had the highest exports in 2022?',
  ],
  ['brief', 'A brief with a table', '给我准备一份稀土的简报', 'Brief me on rare earths'],
  ['long', 'A long answer in parts', '2.2节讲了什么？', 'What does section 2.2 say?'],
  ['holdings', 'What is held', '你有哪些资料？', 'What documents do you hold?'],
  ['narrow-miss', 'A narrow miss', '2023年稀土出口额是多少？', 'What were rare earth exports in 2023?'],
  ['refusal', 'A refusal', '今天天气怎么样？', 'What is the weather like today?'],
  ['clarification', 'A clarification', '那一年玩具出口了多少亿元？', 'What were toy exports in that year?'],
];

/** Asked by a command, in the words that may stand behind `/lianwen`: only who asked sees the answer. */
export const COMMANDS: readonly Row[] = [
  ['advice', 'A recommendation', `建议 ${LITHOGRAPHY.zh}`, `recommend ${LITHOGRAPHY.en}`],
  ['check', 'Checked claims', `核对 ${DRAFT.zh}`, `check ${DRAFT.en}`],
  ['indicators', 'An indicator', '指标 表2', 'indicators table 2'],
  ['growth', 'Growth', '增速 表2', 'growth table 2'],
  ['help', 'Help', '帮助', 'help'],
  ['unknown', 'An unknown command', '帮住', 'docments'],
];

/** A computed figure, and a quote: what their buttons open is looked at too. */
export const GROWTH = MENTIONS[0]?.[2] ?? '';
export const DEFINITION = MENTIONS[1]?.[2] ?? '';
