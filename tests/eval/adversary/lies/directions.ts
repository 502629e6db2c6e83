import type { Dice } from '../telling/dice.js';
import type { Evidence } from '../telling/evidence.js';
import { exchanged, quantitiesIn } from '../telling/figures-in-text.js';
import { factOf, type Fact } from '../telling/facts.js';
import { lieBeside, lieIn, type Alteration, type Lie } from '../telling/lie.js';
import { GOODS } from '../raw-corpus.js';
import { exchanging } from '../telling/exchanging.js';

/** A minus more, or less. */
const otherSign: Alteration = (sentence, { language }, dice) => {
  const changes = quantitiesIn(sentence).filter(({ end }) => /^ ?(?:%|percent)/u.test(sentence.slice(end)));
  if (changes.length === 0) return null;
  const change = dice.pick(changes);
  const grown = !/^[−-]/u.test(change.text);
  const minus = language === 'zh' ? dice.pick(['−', '-', '负 ']) : dice.pick(['−', '-', 'minus ']);
  return exchanged(sentence, change, grown ? minus + change.text : change.text.slice(1));
};

const otherDirection = exchanging({
  zh: [
    [/增长|上升|提高|提升|增强/u, ['下降', '减少', '回落', '萎缩', '削弱']],
    [/下降|减少|降低/u, ['增长', '上升', '增加']],
    [/促进|推动|有助于/u, ['阻碍', '抑制', '不利于']],
    [/高于|超过/u, ['低于', '不及']],
  ],
  en: [
    [/\b(?:rose|grew|increased)\b/u, ['fell', 'declined', 'dropped', 'shrank']],
    [/\b(?:fell|declined|decreased)\b/u, ['rose', 'grew', 'increased']],
    [/\b(?:promotes?|enhances?|strengthens?|raises?|improves?)\b/u, ['weakens', 'reduces', 'undermines']],
    [/\b(?:enhancing|strengthening|raising|improving|promoting)\b/u, ['weakening', 'reducing', 'undermining']],
    [/\bhigher\b/u, ['lower']],
  ],
});

const negated: Alteration = (sentence, { language }, dice) => {
  const [found, instead] =
    language === 'zh'
      ? dice.pick([
          [/(?<!不)(?:能够|可以|需要)/u, '不$&'] as const,
          [/(?:促进|推动|提升|增强|降低|影响)/u, '未能$&'] as const,
          [/出口额(?=是|为|达)/u, '$&并不'] as const,
          [/是|为/u, '并非'] as const,
        ])
      : dice.pick([
          [/\b(?:is|are|was|were|can|should|needs? to|will|has|have)\b/u, '$& not'] as const,
          [/\b(?:stood|came|rose|fell)\b/u, 'never $&'] as const,
          [/\b(?:helps?|promotes?|enables?|drives?)\b/u, 'fails to $&'] as const,
        ]);
  return found.test(sentence) ? sentence.replace(found, instead) : null;
};

const named = (evidence: Evidence): readonly Fact[] =>
  evidence.pieces.flatMap((piece) => factOf(piece, evidence.language) ?? []);

const RANKS = {
  zh: ['居全部商品首位', '排名第二', '位列倒数第一', '是增长最快的一类', '是唯一一个', '创历史新高'],
  en: [
    'ranked first of all goods',
    'was the second largest of all',
    'came last of all',
    'was the fastest-growing of all',
    'was the only one of its kind',
    'hit a record high',
  ],
} as const;

/** Neither at the head nor at the end of any column, so that no rank below is true of it. */
function isMiddling(entity: string): boolean {
  return !(['2021', '2022', 'growth'] as const).some((column) => {
    const order = GOODS.toSorted((a, b) => number(b.cells[column]) - number(a.cells[column]));
    const at = order.findIndex(({ zh, en }) => zh === entity || en.toLowerCase() === entity.toLowerCase());
    return at < 2 || at === order.length - 1;
  });
}

const number = (raw: string): number => Number(raw.replace('−', '-'));

/** A rank that nobody gave. */
const ranked = (evidence: Evidence, dice: Dice): string | null => {
  const facts = named(evidence);
  if (facts.length === 0) return null;
  const middling = facts.filter(({ entity }) => isMiddling(entity));
  if (middling.length === 0) return null;
  const { entity } = dice.pick(middling);
  return evidence.language === 'zh'
    ? `${entity}${dice.pick(RANKS.zh)}。`
    : `Of all these, ${entity} ${dice.pick(RANKS.en)}.`;
};

const COMPARED = {
  zh: ['的两倍', '的三倍多', '的一点五倍'],
  en: ['twice', 'three times', 'one and a half times'],
} as const;

/** A relation between what the evidence names that it does not state. */
const compared = (evidence: Evidence, dice: Dice): string | null => {
  const { language } = evidence;
  const names = new Set(named(evidence).map(({ entity }) => entity.toLowerCase()));
  const goods = GOODS.filter((good) => names.has(good[language].toLowerCase())).toSorted(
    (a, b) => number(b.cells['2022']) - number(a.cells['2022']),
  );
  const [large, small] = [goods[0], goods.at(-1)];
  if (!large || !small) return null;
  if (large === small) return language === 'zh' ? `${large.zh}翻了一番。` : `Exports of ${large.en} more than doubled.`;
  return language === 'zh'
    ? dice.pick([`${small.zh}是${large.zh}${dice.pick(COMPARED.zh)}。`, `${small.zh}远高于${large.zh}。`])
    : dice.pick([
        `The value of ${small.en} was ${dice.pick(COMPARED.en)} that of ${large.en}.`,
        `Exports of ${small.en} far exceeded those of ${large.en}.`,
      ]);
};

/** Lies about which way, how it compares and whether at all. */
export const DIRECTION_LIES = {
  sign: lieIn(otherSign),
  direction: lieIn(otherDirection),
  negation: lieIn(negated),
  ranking: lieBeside(ranked),
  comparison: lieBeside(compared),
} as const satisfies Record<string, Lie>;
