import { exchanged, quantitiesIn, type Written } from '../../telling/figures-in-text.js';
import { exchanges, type Mutation } from '../mutation.js';

/** Changes each quantity of a sentence; the same text again is no change. */
function inEach(change: (written: Written, sentence: string) => readonly string[]): Mutation {
  return {
    touches: ['amount'],
    mutate: (sentence) =>
      quantitiesIn(sentence).flatMap((written) =>
        change(written, sentence)
          .filter((text) => text !== written.text)
          .map((text) => exchanged(sentence, written, text)),
      ),
  };
}

/** The first digit and the last one, one more or less. */
const digit = inEach(({ text }) => {
  const places = [...text].flatMap((character, at) => (/\d/u.test(character) ? [at] : []));
  const [first, last] = [places[0] ?? 0, places.at(-1) ?? 0];
  return [...new Set([first, last])].map((at) => {
    const value = Number(text[at]);
    return exchanged(text, { start: at, end: at + 1 }, String(value === 9 ? 8 : value + 1));
  });
});

const plain = (text: string): number => Number(text.replace('−', '-').replaceAll(',', ''));

/** Fewer digits than the source prints: no longer what it says. */
const rounded = inEach(({ text }) =>
  [2, 3]
    .map((digits) => Number(plain(text).toPrecision(digits)))
    .filter((value) => value !== plain(text))
    .map((value) => String(value).replace('-', '−')),
);

/** Years, marks and places are no amounts that one is near to. */
const MEASURED = /^ ?(?:万亿元|亿元|万元|个百分点|%|倍|(?:b|tr|m)illion|percentage|times)/u;

const words = (before: readonly string[]): Mutation =>
  inEach(({ text, end }, sentence) => (MEASURED.test(sentence.slice(end)) ? before.map((one) => one + text) : []));

const nearlyIn: Mutation = {
  touches: ['amount', 'place'],
  mutate: (sentence, evidence) =>
    words(
      evidence.language === 'zh' ? ['近 ', '超过 ', '不足 ', '最多 '] : ['nearly ', 'over ', 'less than ', 'up to '],
    ).mutate(sentence, evidence),
};

const unit = exchanges('amount', {
  zh: [
    [/(?<!万)亿元/u, ['亿美元', '万亿元', '万元', '亿吨', '千万元']],
    [/万亿元/u, ['亿元', '万亿美元']],
    [/(?<=\d)%/u, [' 个百分点', '‰', ' 倍']],
    [/ ?个百分点/u, ['%', ' 个基点']],
    [/(?<=\d ?)倍/u, ['%', '个百分点']],
  ],
  en: [
    [/billion yuan/u, ['billion US dollars', 'million yuan', 'trillion yuan', 'billion tonnes', 'billion']],
    [/trillion yuan/u, ['billion yuan', 'trillion US dollars']],
    [/(?<=\d)%/u, [' percentage points', ' times', '‰']],
    [/percentage points/u, ['percent', 'basis points']],
    [/(?<=\d )times/u, ['percent of', 'percentage points above']],
  ],
});

/** A change is not the level that it leads to, and so many times as large is not so many times larger. */
const levelForChange = exchanges('amount', {
  zh: [
    [/(增长|增加|上升|提高|减少|下降)了? ?(?=−?\d)/u, ['$1到 ', '$1至 ', '$1了一倍，达 ']],
    [/(?<=[是为])(?=[^，。]*\d ?倍)|相当于(?=[^，。]*\d ?倍)/u, ['超出']],
    [/多(?= ?\d)/u, ['达到 ']],
    [/(?<=增减|增速|增幅|增长率)[为是]/u, ['提高了 ', '加快了 ']],
  ],
  en: [
    [/\b(grew|rose|increased|fell|declined|dropped|shrank|expanded|climbed) by\b/u, ['$1 to']],
    [/\b(increase|decrease) of\b/u, ['$1 to']],
    [/\bup (?=[\d.]+%)/u, ['up to ']],
    [/\b(?:grew|rose|were up)\b(?= [\d.]+%| by [\d.]+%)/u, ['accelerated', 'sped up']],
    [/^(?=Exports of .+ (?:grew|rose|fell) )/u, ['The growth of ']],
    [/\b(change of .+ )was\b/u, ['$1rose by']],
    [/\b(higher|lower|faster|slower|more|above)\b(?= than)/u, ['twice as $1']],
    [/(?<=\d )times (?:those|that) of\b/u, ['times more than those of']],
    [/\b(higher|lower) than those of (.+) by\b/u, ['$1 than those of $2, at']],
    [/\bto (?=[\d.]+ (?:b|tr)illion)/u, ['by ']],
  ],
});

const rank = exchanges(['amount', 'place'], {
  zh: [
    [/第 ?11\b/u, ['第 10', '第 12', '倒数第 11']],
    [/第 ?7\b/u, ['第 6', '第 8']],
    [/第二/u, ['第一', '第三']],
    [/第三/u, ['第四', '第二']],
    [/世界第七/u, ['世界第六', '世界第一', '亚洲第七']],
    [/(?<=[前的])三(?=[位类个])/u, ['四', '两', '五']],
    [/(?<!\d)17 ?([项类])/u, ['16 $1', '31 $1']],
    [/九大/u, ['八大', '十大']],
    [/三个|三大/u, ['四个', '两个']],
  ],
  en: [
    [/\btenth\b/u, ['ninth', 'eleventh', 'tenth from the bottom']],
    [/\bseventh in the world\b/u, ['sixth in the world', 'first in the world', 'seventh in Asia']],
    [/\bseventh of\b/u, ['sixth of', 'eighth of']],
    [/\bnumber 10\b/u, ['number 9', 'number 11']],
    [/\b17\b/u, ['16', '31']],
    [/\b[Tt]hree\b/u, ['four', 'two']],
    [/\bnine\b/u, ['eight', 'ten']],
  ],
});

export const AMOUNT_MUTATIONS = {
  'one digit': digit,
  rounded,
  'nearly or more than': nearlyIn,
  'other unit': unit,
  'level for change': levelForChange,
  'place in an order': rank,
} as const satisfies Record<string, Mutation>;
