import type { Language } from '../../../knowledge/index.js';
import { listed } from '../words/meanings.js';

/** Words that say the same in a sentence without a number. */
const ALIKE: Readonly<Record<Language, readonly (readonly string[])[]>> = {
  zh: [
    listed('提高, 提升, 增强, 加强, 强化, 增加, 加大, 扩大'),
    listed('降低, 减少, 缩减, 减低'),
    listed('推动, 促进, 推进, 助推, 助力'),
    listed('依靠, 依赖, 倚赖, 仰赖'),
    listed('使用, 利用, 运用, 应用, 借助'),
    listed('构建, 建立, 建设, 打造, 搭建, 构筑'),
    listed('企业, 公司'),
    listed('中国, 我国'),
    listed('排名, 位居, 位列, 名列, 排在, 居于'),
    listed('存在, 有, 面临'),
    listed('帮助, 有助于, 有利于'),
    listed('来源, 来自, 出自'),
    listed('成为, 是, 为'),
    listed('发现, 表明, 显示'),
    listed('转变, 转型, 转向, 过渡'),
    listed('引进, 引入'),
    listed('培育, 培养'),
    listed('关键, 核心'),
    listed('无可替代, 不可替代, 无法替代'),
    listed('供给, 供应'),
    listed('可以, 能够, 能, 可'),
    listed('需要, 应该, 应当, 应, 须, 要, 急需, 亟需'),
    listed('第七, 第七位'),
  ],
  en: [
    listed(
      'raise, rais, increase, increas, enhanc, improv, strengthen, boost, lift, heighten, bolster, step, higher, more',
    ),
    listed('reduc, lower, cut, decreas, diminish, lessen, less'),
    listed('promot, drive, driven, advanc, further, push, foster, spur'),
    listed('depend, reli, relianc'),
    listed('use, using, appli, utilis, utiliz, emploi'),
    listed('build, built, establish, creat, construct'),
    listed('enterpris, compani, firm, busi'),
    listed('predict, forecast, foresee, anticip'),
    listed('kei, critic, crucial, pivot'),
    listed('shift, move, transit, transform'),
    listed('replac, supplant'),
    listed('mean, impli, signifi'),
    listed('face, confront, carri'),
    listed('possibl, likelihood, probabl, chanc'),
    listed('bring, introduc, attract'),
    listed('ensur, guarante, secur'),
    listed('scholar, research, colleagu, author'),
    listed('find, found, discov, show, shown'),
    listed('sourc, pictur, imag, photo'),
    listed('can, abl, could'),
    listed('should, must, need, ought'),
    listed('toward, into, to'),
    listed('behind, for, of'),
  ],
};

/** Units that say nothing, left out of source and claim alike. */
const SILENT: Readonly<Record<Language, ReadonlySet<string>>> = {
  zh: new Set(listed('的, 了, 已, 着, 地, 之, 也, 还, 仍, 其, 这, 该')),
  en: new Set(
    listed(
      'the, a, an, of, in, on, at, is, are, was, were, be, been, has, have, had, also, that, which, thi, it, their, there, still, as, with, becom, becam, such',
    ),
  ),
};

/** Words that may be left out of what a source says: how strongly, and how it goes on. */
export const DROPPABLE: Readonly<Record<Language, ReadonlySet<string>>> = {
  zh: new Set(
    listed(
      '显著, 十分, 非常, 分别, 进一步, 有效, 积极, 明显, 大力, 全力, 不断, 逐步, 加速, 加快, 更好, 迅速, 更, 从而, 进而, 并, 同时, 此外, 因此, 例如, 如, 首先, 其次, 然而, 但, 但是, 当前, 目前, 不仅, 尽管, 虽然, 特别, 尤其, 具体而言, 正在, 正, 等, 有',
    ),
  ),
  en: new Set(
    listed(
      'significantli, markedli, especi, further, effect, activ, constantli, gradual, quickli, better, therebi, thu, so, and, therefor, howev, exampl, for, first, second, third, at, same, time, present, not-onli, but, in-particular, specif, precis',
    ),
  ),
};

/** Words that change how much of something is so, or whether it is: where the source has one, the claim must. */
export const OPERATORS: Readonly<Record<Language, RegExp>> = {
  zh: /不(?!确定|仅|断|同|足|但)|[没无非未](?!来)|部分|一些|某些|若干|大多|多数|主要|所有|全部|任何|每|仅|只|唯一|可能|或许|一定程度|往往|通常|可以|能够|需要|应|若|如果|除|帮助|潜在/u,
  en: /\b(?:not|no|never|without|neither|nor|cannot|some|part|partly|most|mostly|mainly|all|any|every|each|only|sole|may|might|could|can|should|must|need|if|unless|when|often|usually|generally|extent|except|help|helps|likely|potential)\b/iu,
};

/** The first of the words that say the same; the unit itself where there are none. */
const FIRST_EN: ReadonlyMap<string, string> = new Map(
  ALIKE.en.flatMap((group) => group.map((word) => [word, group[0] ?? word] as const)),
);
const FIRST_ZH: ReadonlyMap<string, string> = new Map(
  ALIKE.zh.flatMap((group) => group.map((word) => [word, group[0] ?? word] as const)),
);
const IN_ZH = new RegExp([...FIRST_ZH.keys()].toSorted((left, right) => right.length - left.length).join('|'), 'gu');

/** A Chinese text in the first of the words that say the same. */
export function inFirstOfAlike(text: string): string {
  return text.replace(IN_ZH, (word) => FIRST_ZH.get(word) ?? word);
}

/** An English stem as the first of those that say the same. */
export function firstOfAlike(stem: string): string {
  return FIRST_EN.get(stem) ?? stem;
}

/** Whether a unit says nothing. */
export function isSilentUnit(unit: string, language: Language): boolean {
  return SILENT[language].has(unit);
}
