import type { Dice } from '../telling/dice.js';
import type { Evidence } from '../telling/evidence.js';
import { exchanged, quantitiesIn } from '../telling/figures-in-text.js';
import { factOf, type Fact } from '../telling/facts.js';
import { lieBeside, lieIn, type Alteration, type Lie } from '../telling/lie.js';
import { exchanging } from './units.js';

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
          [/(?<!不)(?:能够|可以|需要|应)/u, '不$&'] as const,
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

/** A rank that nobody gave. */
const ranked = (evidence: Evidence, dice: Dice): string | null => {
  const facts = named(evidence);
  if (facts.length === 0) return null;
  const { entity } = dice.pick(facts);
  return evidence.language === 'zh'
    ? `${entity}${dice.pick(RANKS.zh)}。`
    : `Of all these, ${entity} ${dice.pick(RANKS.en)}.`;
};

const COMPARED = {
  zh: ['的两倍', '的三分之一', '的近七成', '的一半'],
  en: ['twice as much as', 'a third of', 'half of', 'three times as much as'],
} as const;

/** A relation between what the evidence names that it does not state. */
const compared = (evidence: Evidence, dice: Dice): string | null => {
  const entities = [...new Set(named(evidence).map(({ entity }) => entity))];
  const first = entities[0];
  if (first === undefined) return null;
  const second = entities[1] ?? (evidence.language === 'zh' ? '其他商品' : 'the other goods');
  return evidence.language === 'zh'
    ? dice.pick([`${first}是${second}${dice.pick(COMPARED.zh)}。`, `${first}翻了一番。`, `${second}远高于${first}。`])
    : dice.pick([
        `The value of ${first} was ${dice.pick(COMPARED.en)} that of ${second}.`,
        `Exports of ${first} more than doubled.`,
        `Exports of ${second} far exceeded those of ${first}.`,
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
