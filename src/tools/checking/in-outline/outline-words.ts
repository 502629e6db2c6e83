import { stem } from '../../../knowledge/index.js';
import { PhraseMap } from '../phrase-map.js';
import { textUnits } from '../tokens/text-units.js';
import { listed } from '../words/meanings.js';
import type { TermKind } from './term-kind.js';

/** What a word says in a claim about what is listed where. */
export type OutlineWord =
  /** What is counted, or what kind of thing a name is. */
  | { readonly word: 'kind'; readonly kind: TermKind }
  /** Of each one: "list four each". */
  | { readonly word: 'each' }
  /** Beside those that are named. */
  | { readonly word: 'other' }
  | { readonly word: 'neutral' };

const KINDS_ZH: readonly (readonly [TermKind, string])[] = [
  ['mechanisms', '机制, 作用机制, 长效机制'],
  ['effects', '效应'],
  ['paths', '路径, 实现路径'],
  ['measures', '举措, 措施, 对策'],
  ['areas', '领域, 关键领域, 类别, 大类, 方面'],
  ['patterns', '模式, 经验模式, 经验, 做法, 供应链建设经验, 建设经验'],
];
const KINDS_EN: readonly (readonly [TermKind, string])[] = [
  ['mechanisms', 'mechanism, long term mechanism'],
  ['effects', 'effect'],
  ['paths', 'path, realization path, realisation path, pathway, route'],
  ['measures', 'measure'],
  ['areas', 'area, key area, field, category, heading, domain'],
  ['patterns', 'model, pattern, experience, experience model, experience pattern, practice, mode, entry, item'],
];

const NEUTRAL_ZH = `
  列了, 列, 分属, 分布在, 分布于, 分布, 覆盖, 覆盖了, 横跨, 遍布, 散布, 归结, 归结为, 梳理, 梳理出, 划分为, 划分, 划为, 放到, 归到, 列到, 下列, 名为, 叫, 叫做, 称为, 称作, 提及, 提到, 还有, 还包括, 即是, 之内, 里面, 当中, 之中, 产业创新的, 围绕, 落实, 部分, 一节, 节, 章, 该节, 论及, 用于, 着重, 阐述, 阐述了, 关于, 谈的是, 讲述, 讲述了, 说的是, 研究, 关注,
  属于, 归入, 归在, 归于, 归属于, 归属, 被归入, 被归在, 列在, 列入, 列于, 被列入, 被列在, 位于, 之下, 下, 下面, 旗下, 名下, 隶属于, 纳入, 放在, 划入, 划归, 归为, 之列, 其中之一,
  之一, 其中, 有, 包含, 包括, 包含了, 包括了, 涵盖, 涵盖了, 含, 含有, 列有, 列出, 列出了, 列举, 列举了, 设有, 拥有, 下设, 下有, 分为, 一类, 这一类, 该类, 类, 这一, 被, 把, 将, 中, 里, 内, 在, 共, 共有, 总共, 一共,
  都, 均, 即, 为, 是, 的, 了, 由, 和, 与, 及, 以及, 等, 归纳, 归纳为, 归纳出, 概括为, 概括, 总结为, 总结, 总结出, 提出, 提出了, 指出, 认为, 介绍, 介绍了, 论文, 文章, 本文, 文中, 该文, 作者, 构建, 构建了, 建立, 建立了, 给出, 给出了,
  则, 也, 而, 这, 该, 个, 种, 项, 条, 大, 三大, 分别, 分别是, 分别为, 依次, 依次为, 第, 一种, 一项, 一条, 一个, 组成, 构成, 讨论, 讨论了, 论述, 论述了, 分析, 分析了, 讲, 讲的是, 主题, 主题是, 内容, 探讨, 探讨了, 聚焦, 聚焦于, 题为,
  提高, 提升, 加强, 增强, 推动, 推进, 建设, 深化, 优化, 完善, 发展, 打造, 开展, 供应链建设, 表, 表中, 根据, 按照, 据, 所列, 收录, 收录了, 涉及, 归纳了, 产业创新, 就, 就是, 具体, 主要, 举措之一, 见于, 出现在, 出自, 来自, 同属, 同在, 同列, 处在, 处于
`;
const NEUTRAL_EN = `
  spread over, spread across, spread, span, piece, piece of, lodge, file under, house, bracket, assign, assign to, allocate to, tuck, home, alongside, sum up, divide into, split into, fall, cluster, sort, arrange, outline, sketch, cite, call, mention, turn to, address, treat of, centre on, center on, cover, devote to, take up, explore, examine, consider, dedicate to, be about, subject, theme, topic,
  belong, belong to, fall under, fall within, fall into, put, file, place, list, appear, stand, sit, come, come under, class, classify, classed, group, count, name, give, set, set out, lay out,
  out of, under, in, into, within, to, as, of, for, on, from, is, are, was, were, be, has, have, had, contain, include, cover, comprise, hold, consist, make up, made up, feature, offer, run, number, with, and, while, whereas, by, at,
  paper, author, table, article, text, study, document, they, it, its, their, this, that, which, those, these, there, one, among, them, part, alongside, together, also, well, both, namely, respectively,
  distinguish, identify, propose, put forward, present, describe, discuss, analyse, analyze, deal, deal with, about, concern, look, look at, devote, devoted, build, build on, develop, rest, rest on, argument, talk, treat, focus, focus on, section, title, titled,
  long term, total, all, altogether, so far, say, state, accord, according to, better, key, entitle, entitled, industrial innovation, through which, here, exactly, each of, found, find, find in, see, seen, show, shown
`;

/** Words that say nothing of what a title is: many titles open with one of them, and claims with another. */
export const SILENT_EN: ReadonlySet<string> = new Set(
  listed(`
    of, in, and, to, for, on, with, out, as, by, up, its, their, raise, improve, strengthen, promote, build, develop, carry,
    advance, actively, vigorously, effectively, better, level, enhance, model, pattern, mechanism, effect, area, keep, work, establish, cultivate, developing
  `).map((word) => stem(word)),
);

const words = new PhraseMap<OutlineWord>();

function add(phrases: string, word: OutlineWord): void {
  for (const phrase of listed(phrases))
    words.add(
      textUnits(phrase).map((unit) => unit.stem),
      word,
      (held) => held,
    );
}

for (const kinds of [KINDS_ZH, KINDS_EN]) for (const [kind, names] of kinds) add(names, { word: 'kind', kind });
add(
  'each, each of, every, 各, 每个, 每类, 每个领域都, 都有, 均有, 各有, 各列, 各列了, 各列有, 各列出, 各含, 各包含, 各包括, 各设, apiece',
  { word: 'each' },
);
add('other, others, further, more, 其他, 其余, 另外, 另', { word: 'other' });
for (const phrases of [NEUTRAL_ZH, NEUTRAL_EN]) add(phrases, { word: 'neutral' });

/** What the words at a place say; null where they are none of those. */
export function outlineWordAt(
  stems: readonly string[],
  at: number,
): { readonly meaning: OutlineWord; readonly length: number } | null {
  return words.at(stems, at);
}
