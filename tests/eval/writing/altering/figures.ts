import { eachAmount, eachOf, NUMBER, swapped, YEAR, type Alteration } from './alteration.js';

const digit: Alteration = (text) =>
  eachAmount(text, (found) => [found.replace(/\d(?=\D*$)/u, (last) => String((Number(last) + 3) % 10)), `1${found}`]);

const scale: Alteration = (text) =>
  eachAmount(text, (found) => [
    String(Number((Number(found) * 10).toFixed(6))),
    String(Number((Number(found) / 10).toFixed(6))),
  ]);

const rounded: Alteration = (text) =>
  eachAmount(text, (found) => (found.includes('.') ? [String(Math.round(Number(found)))] : []));

/** A difference with its sign is no alteration where its piece prints it so. */
const sign: Alteration = (text, { printed }) => [
  ...eachAmount(text, (found) => [`−${found}`]).filter(
    (one) =>
      !one.includes('−−') && !printed.includes(/相差(?<difference>−[\d.]+)/u.exec(one)?.groups?.['difference'] ?? '\0'),
  ),
  ...swapped(text, [[/−(?=\d)/u, '']]),
];

const unit: Alteration = (text) =>
  swapped(text, [
    [/亿元/u, '万元'],
    [/亿元/u, '亿美元'],
    [/亿元/u, '万亿元'],
    [/亿元/u, '亿吨'],
    [/个百分点/u, '%'],
    [/%/u, '个百分点'],
    [/%/u, '‰'],
    [/倍/u, '%'],
    [/billion yuan/u, 'million yuan'],
    [/billion yuan/u, 'billion dollars'],
    [/billion yuan/u, 'trillion yuan'],
    [/billion yuan/u, 'billion tonnes'],
    [/ percentage points/u, '%'],
    [/%/u, ' percentage points'],
    [/ times/u, '%'],
    [/比值?为[\d.]+/u, '$&亿元'],
    [/\bratio of .* was [\d.]+/u, '$& billion yuan'],
  ]);

const period: Alteration = (text) =>
  eachOf(text, YEAR, (found) => [String(Number(found) + 1), String(Number(found) - 1), String(Number(found) - 10)]);

const entity: Alteration = (text, { names }) => {
  const named = names.filter((name) => text.includes(name));
  return named.flatMap((name) =>
    names
      .filter((other) => !other.includes(name) && !name.includes(other))
      .slice(0, 3)
      .map((other) => text.replaceAll(name, other)),
  );
};

/** What is said of several together is as true in another order. */
const COMMUTES =
  /合计|共|平均|均值|和|加上|together|[Tt]ogether|[Cc]ombined|[Aa]veraged?\b|totalled|added up|相差|差额|之差|\bgap\b|\bdifference\b/u;

const crossed: Alteration = (text, { names }) => {
  if (COMMUTES.test(text)) return [];
  const [one, other] = names
    .filter((name) => text.includes(name))
    .toSorted((left, right) => text.indexOf(left) - text.indexOf(right));
  const amounts = Array.from(text.matchAll(NUMBER), ([found]) => found).filter((found) => !/^20\d\d$/u.test(found));
  const exchange = (left: string, right: string): string =>
    text.replace(left, '\u0000').replace(right, left).replace('\u0000', right);
  return [
    ...(one !== undefined && other !== undefined && !one.includes(other) && !other.includes(one)
      ? [exchange(one, other)]
      : []),
    ...(amounts.length === 2 && amounts[0] !== amounts[1] ? [exchange(amounts[0] ?? '', amounts[1] ?? '')] : []),
  ];
};

/** What is true of two rows or years whichever is named first. */
const EITHER_WAY = /相差|差额|之差|\bgap\b|\bdifference\b/u;
const SHARES = /占|比重|made up|accounted|represented|share/u;

/** Rows, or years, that change their parts in a comparison, a share or a move. */
const roles: Alteration = (text, { names }) => {
  const isShare = SHARES.test(text);
  if (EITHER_WAY.test(text) || (COMMUTES.test(text) && !isShare)) return [];
  const named = names.filter((name) => text.includes(name));
  const [one, other] = named.filter((name) => !named.some((longer) => longer !== name && longer.includes(name)));
  const exchange = (left: string, right: string): string =>
    text.replaceAll(left, '\u0000').replaceAll(right, left).replaceAll('\u0000', right);
  // What is as much as the year before to the last digit shown is so either way.
  const isSame = /(?<![\d.])1 ?(?:倍|times)/u.test(text);
  const isMove = !isSame && text.includes('2021') && text.includes('2022') && !/\bbetween\b/u.test(text);
  return [
    ...(one !== undefined && other !== undefined && (!isShare || isFirst(text, [one, other]))
      ? [exchange(one, other)]
      : []),
    ...(isMove ? [exchange('2021', '2022')] : []),
  ];
};

/** Of a share only its own row changes what is said: the others stand in any order. */
function isFirst(text: string, names: readonly string[]): boolean {
  const before = /.*?(?=占|所占|made up|accounted|represented)/u.exec(text)?.[0] ?? text;
  // Of several on one side any order is so.
  if (names.every((name) => before.includes(name))) return false;
  return names.some((name) => before.endsWith(name) || before.endsWith(`${name}出口额`) || before.endsWith(`${name} `));
}

/** One of several rows left out, of which the number is then no longer so. */
const dropped: Alteration = (text, { names }) => {
  if (!COMMUTES.test(text) && !SHARES.test(text)) return [];
  return names
    .filter((name) => text.includes(name))
    .flatMap((name) =>
      [`、${name}`, `${name}、`, `和${name}`, `与${name}`, `, ${name}`, `${name}, `, ` and ${name}`, `${name} and `]
        .filter((listed) => text.includes(listed))
        .map((listed) => text.replace(listed, '')),
    );
};

const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');

/** Another place, the place for the number of rows, the other end of the order. */
const place: Alteration = (text) => {
  const word = ORDINALS.find((one) => text.includes(` ${one} `));
  const next = ORDINALS[(ORDINALS.indexOf(word ?? '') + 1) % ORDINALS.length] ?? 'last';
  const [, zh] = /第\s?(\d+)/u.exec(text) ?? [];
  const [, en] = /\b(\d+)(?:st|nd|rd|th)\b/u.exec(text) ?? [];
  const [, of] = /(\d+)(?=项|类)|(?<=of (?:the )?)(\d+)(?= items|[ ,.])/u.exec(text) ?? [];
  return [
    ...(word === undefined ? [] : [text.replace(` ${word} `, ` ${next} `), text.replace(` ${word} `, ' last ')]),
    ...(zh === undefined
      ? []
      : [text.replace(`第${zh}`, `第${Number(zh) + 1}`), text.replace(/第\s?\d+/u, `倒数第${zh}`)]),
    ...(zh === undefined || of === undefined || zh === of
      ? []
      : [text.replace(of, '\u0000').replace(zh, of).replace('\u0000', zh)]),
    ...(en === undefined ? [] : [text.replace(/\b\d+(?:st|nd|rd|th)\b/u, `${Number(en) + 10}th`)]),
    ...swapped(text, [
      [/从高到低|由高到低|由大到小/u, '从低到高'],
      [/largest first/u, 'smallest first'],
      [/From largest to smallest/u, 'From smallest to largest'],
      [/(?<=表2[^，]*)17(?=类|种)|17(?= goods)/u, '16'],
      [/\bBy 2022\b/u, 'By 2021'],
    ]),
  ];
};

/** One more, or one less, of what is counted. */
const count: Alteration = (text) => {
  const spelled = ['两', '三', '四', '五'];
  const counted = /[两三四](?=[类项种])|(?<=\bthe )(?:two|three|four)(?= )/u.exec(text)?.[0];
  const words = counted !== undefined && spelled.includes(counted) ? spelled : ['two', 'three', 'four', 'five'];
  const at = words.indexOf(counted ?? '');
  const others = at < 0 ? [] : [words[at + 1], words[at - 1]].filter((one) => one !== undefined);
  return others.map((other) =>
    text.replace(counted === undefined ? '' : new RegExp(String.raw`${counted}(?=[类项种 ])`, 'u'), other),
  );
};

const approximation: Alteration = (text, { language }) =>
  eachAmount(text, (found) =>
    language === 'zh'
      ? [`近${found}`, `超过${found}`, `约${found}`]
      : [`nearly ${found}`, `over ${found}`, `about ${found}`],
  );

const worded: Alteration = (text, { language }) =>
  language === 'zh'
    ? swapped(text, [
        [/\d+(?:\.\d+)?(?=亿元)/u, '七百一十二'],
        [/(?<![.\d])\d+(?:\.\d+)?%/u, '三成'],
        [/增长\d+(?:\.\d+)?%/u, '翻了一番'],
      ])
    : swapped(text, [
        [/\d+(?:\.\d+)? billion/u, 'seven billion'],
        [/\d+(?:\.\d+)?%/u, 'a third'],
        [/(?:grew|rose by|increased by) \d+(?:\.\d+)?%/u, 'doubled'],
        [/\d+(?:\.\d+)? billion/u, 'XVII billion'],
      ]);

/** Figures, and whose they are. */
export const FIGURES: Readonly<Record<string, Alteration>> = {
  digit,
  scale,
  rounded,
  sign,
  unit,
  period,
  entity,
  crossed,
  roles,
  dropped,
  place,
  count,
  approximation,
  worded,
};
