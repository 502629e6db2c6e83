import { listed, type WordEntry } from './meanings.js';

export const WORDS_ZH: readonly WordEntry[] = [
  {
    meaning: 'amount',
    words: listed(`
      盘子, 体积, 规模上, 额度, 出口规模, 出口体量, 论规模, 论体量, 论金额, 论出口额, 以规模论, 按规模, 按金额, 按金额计, 以金额计, 按出口额, 按出口额计, 按出口额排名, 从规模看, 从金额上看, 从规模上看, 从数额上看, 从数额看,
      从金额看, 从体量看, 从绝对额看, 从出口额看, 就规模而言, 就金额而言, 就体量而言, 就出口额而言, 出口总额, 额, 值, 绝对额, 绝对值, 金额, 总额, 数额, 数值, 规模, 总值, 体量
    `),
  },
  {
    meaning: 'all',
    words: listed(`
      无一例外, 无一例外地, 一律, 统统, 概莫能外, 清一色, 均, 都, 全部, 所有, 各, 各类, 各个, 皆, 悉数, 每一, 双双
    `),
  },
  {
    meaning: 'than',
    words: listed(`
      比, 较, 相对于, 比起, 相较于
    `),
  },
  {
    meaning: 'compared',
    words: listed(`
      相比, 相较, 相比较, 比较
    `),
  },
  {
    meaning: 'from',
    words: listed(`
      从, 由, 自
    `),
  },
  {
    meaning: 'to',
    words: listed(`
      至, 到, 达到, 达
    `),
  },
  {
    meaning: 'and',
    words: listed(`
      和, 及, 以及, 、, 与, 同, 跟, 加上
    `),
  },
  {
    meaning: 'share',
    words: listed(`
      占, 占比, 所占比重, 所占比例, 比重, 份额, 所占份额, 相当于, 等于, 占到
    `),
  },
  {
    meaning: 'ratio',
    words: listed(`
      之比, 比值, 比率
    `),
  },
  {
    meaning: 'together',
    words: listed(`
      合计, 共计, 总计, 总和, 之和, 加起来, 总共, 合起来, 两者合计, 二者合计, 两项合计
    `),
  },
  {
    meaning: 'average',
    words: listed(`
      平均, 均值, 平均值, 平均为, 简单平均, 简单平均值, 简单平均数, 算术平均, 算术平均值, 平均数
    `),
  },
  {
    meaning: 'yearly',
    words: listed(`
      年均, 每年, 年平均, 年均复合, 复合, 年复合
    `),
  },
  {
    meaning: 'gap',
    words: listed(`
      相差, 差额, 差距, 差值, 之差
    `),
  },
  {
    meaning: 'among-these',
    words: listed(`
      其中
    `),
  },
  {
    meaning: 'nation',
    words: listed(`
      全国, 举国
    `),
  },
  {
    meaning: 'each-period',
    words: listed(`
      两年均, 两年都, 两年里都, 两年间均, 这两年都, 这两年均, 历年都, 历年均
    `),
  },
  {
    meaning: 'onward',
    words: listed(`
      此后, 随后, 之后, 其后, 接下来
    `),
  },
  {
    meaning: 'pair',
    words: listed(`
      两者, 二者, 两者之间, 二者之间, 彼此
    `),
  },
  {
    meaning: 'year-before',
    words: listed(`
      上年, 上一年, 前一年, 上年同期, 上一年度, 上年度
    `),
  },
  {
    meaning: 'still',
    words: listed(`
      仍, 仍然, 依然, 依旧, 继续, 仍旧
    `),
  },
  {
    meaning: 'only',
    words: listed(`
      唯一, 仅, 只, 只有, 仅有, 唯有, 仅仅, 唯独
    `),
  },
  {
    meaning: 'among-others',
    words: listed(`
      等, 等等
    `),
  },
  {
    meaning: 'except',
    words: listed(`
      除, 除了, 除去
    `),
  },
  {
    meaning: 'rest',
    words: listed(`
      其余, 其他, 其它, 外, 以外, 之外
    `),
  },
  {
    meaning: 'category',
    words: listed(`
      商品, 品类, 类, 种, 类别, 大类, 商品品类, 商品类别, 种类, 产品, 品种, 行
    `),
  },
  {
    meaning: 'about',
    words: listed(`
      约为, 约是, 大约为, 大约是, 大致为, 约达, 大约
    `),
  },
  {
    meaning: 'nearly',
    words: listed(`
      几乎, 基本, 基本上, 接近, 逼近, 将近, 接近于, 接近了
    `),
  },
  {
    meaning: 'respectively',
    words: listed(`
      分别, 依次, 分别为
    `),
  },
  {
    meaning: 'filler',
    words: listed(`
      的, 高达, 多达, 的, 了, 为, 是, 在, 其, 则, 也, 并, 且, 而, 又, 于, 以, 有, 已, 已经, 水平, 共, 计, 实现, 录得, 累计, 全年, 当年, 年份, 我国, 据, 根据,
      按照, 按, 数据, 数据显示, 统计, 统计显示, 显示, 表明, 可见, 表中, 公布, 来看, 看, 方面, 当中, 中, 之中, 里, 内, 之内, 时, 期间, 间, 之间, 介于, 处于, 区间, 时间, 还, 安排, 同期, 相应,
      具体, 具体来看, 主要, 可以看出, 可以看到, 看出, 可知, 截至, 截止, 截至目前, 到目前为止, 迄今, 迄今为止, 此外, 另外, 同时, 而且, 因此, 相比之下, 与此同时, 总体, 而言,
      满足, 符合, 条件, 两项条件, 两个条件, 计算, 方面来看, 总的来看, 从数据看, 报告, 说, 指出, 称, 认为, 这, 该, 一, 个, 有所, 出现, 呈现, 保持, 幅度, 约合, 合, 名, 稳步, 持续, 本, 大关, 台阶, 关口,
      整数关口, 门槛, 态势, 势头, 可达, 份, 项, 记, 比例, 收于, 报, 虽然, 但, 但是, 不过, 财年, 财政年度, 较为, 表列, 所列, 列出, 文章, 论文, 本文, 文中, 该文, 作者,
      引言, 结语, 强调, 提到, 写道, 谈到, 目前, 当前, 现已, 如今, 还要, 十分, 非常, 更是, 恰好, 换算, 换算后, 折算, 折算后, 一年间, 一年来, 一年内, 一年里, 无论, 不论, 不管, 还是, 所示, 标注
    `),
  },
  {
    meaning: 'cause',
    words: listed(`
      受益于, 得益于, 由于, 因为, 受惠于, 归因于, 拉动, 带动, 推动, 驱动, 提振, 拖累, 支撑, 影响, 刺激, 冲击, 支持下, 推动下, 带动下, 拉动下, 影响下, 背景下, 作用下
    `),
  },
  {
    meaning: 'limit',
    words: listed(`
      至少, 至多, 不, 没有, 未, 没, 非, 无, 并非, 并未, 进口, 进出口, 量, 数量, 价格, 单价, 均价, 人均, 预计, 预期, 可能, 或, 如果, 若, 将, 计划, 目标, 季度, 月, 环比, 对,
      向, 每, 实际, 名义, 剔除, 扣除, 国内, 部分, 之一, 首次, 历史, 以来, 全球, 世界
    `),
  },
];
