import { listed, type WordEntry } from './meanings.js';

export const WORDS_ZH: readonly WordEntry[] = [
  {
    meaning: 'rise',
    words: listed(`
      增长, 增加, 增多, 上升, 提高, 提升, 上涨, 升高, 扩大, 攀升, 跃升, 走高, 回升, 增, 升, 涨, 正增长,
      有所增长, 增幅达, 走强, 净增, 增长额, 增加额, 增量, 新增, 多出, 扩大到, 提升到, 增多到
    `),
  },
  {
    meaning: 'rise',
    degree: 'sharp',
    words: listed(`大涨, 大增, 猛增, 激增, 暴涨, 飙升, 猛涨, 大幅增长, 大幅上升, 大幅提高`),
  },
  { meaning: 'rise', degree: 'slight', words: listed(`微增, 微涨, 小涨, 微升, 小增, 略增, 略升, 小幅增长, 略有增长`) },
  {
    meaning: 'fall',
    words: listed(`
      仅下降, 下降, 减少, 降低, 下滑, 下跌, 回落, 缩减, 萎缩, 走低, 下挫, 降, 减, 跌, 负增长, 有所下降, 降幅,
      跌幅, 减幅, 缩水
    `),
  },
  { meaning: 'fall', degree: 'sharp', words: listed(`大跌, 大降, 骤降, 锐减, 暴跌, 大幅下降`) },
  { meaning: 'fall', degree: 'slight', words: listed(`微降, 微跌, 小跌, 略降, 小幅下降, 小幅回落, 略有下降`) },
  {
    meaning: 'sharp',
    words: listed(
      `大幅, 大幅度, 显著, 明显, 迅猛, 强劲, 表现强劲, 势头强劲, 较快, 快速, 迅速, 表现亮眼, 远, 远远, 大大`,
    ),
  },
  { meaning: 'slight', words: listed(`小幅, 略有, 略, 微幅, 稍, 稍有, 轻微, 小幅度`) },
  {
    meaning: 'flat',
    words: listed(`
      持平, 基本持平, 几乎持平, 大致持平, 大体持平, 原地踏步, 几乎原地踏步, 基本稳定, 大体稳定, 变化不大, 基本不变, 几乎没有变化,
      几乎没变, 变化很小, 变动不大, 几乎不变, 停滞, 停滞不前
    `),
  },
  {
    meaning: 'rise',
    words: listed(
      `多出口, 多出口了, 多卖, 多卖了, 多卖出, 多赚, 增长了, 见涨, 抬升, 上扬, 走升, 上行, 递增, 攀高, 壮大, 做大, 高增长`,
    ),
  },
  {
    meaning: 'rise',
    degree: 'sharp',
    words: listed(
      `跳升, 蹿升, 窜升, 跃增, 劲增, 劲升, 陡增, 陡升, 井喷, 急增, 急升, 骤增, 狂飙, 狂增, 突飞猛进, 高速增长, 快速增长, 强劲增长, 迅猛增长, 显著增长, 明显增长`,
    ),
  },
  {
    meaning: 'rise',
    degree: 'slight',
    words: listed(
      `小升, 小幅上升, 小幅上涨, 小幅增加, 小幅提高, 小幅走高, 略有上升, 略有增加, 略有提高, 温和增长, 缓慢增长, 低速增长`,
    ),
  },
  { meaning: 'fall', words: listed(`少出口, 少出口了, 少卖, 少卖了, 下行, 走弱, 收缩, 缩水了, 负增`) },
  {
    meaning: 'fall',
    degree: 'sharp',
    words: listed(`大幅下滑, 大幅减少, 大幅回落, 急跌, 急降, 陡降, 跳水, 断崖式下跌, 明显下降, 显著下降`),
  },
  {
    meaning: 'fall',
    degree: 'slight',
    words: listed(`小幅下滑, 小幅减少, 小幅走低, 略有减少, 略有下滑, 略有回落, 微跌了`),
  },
  {
    meaning: 'flat',
    words: listed(
      `零增长, 近乎零增长, 几乎零增长, 接近零增长, 近乎持平, 近乎原地踏步, 近乎停滞, 纹丝不动, 原地不动, 基本没变, 几无变化, 几无增长, 几乎没有增长, 几乎没有变动, 波澜不惊, 止步不前, 停步不前`,
    ),
  },
  {
    meaning: 'fastest',
    words: listed(
      `最猛, 增速最猛, 涨得最快, 涨得最猛, 涨势最猛, 涨势最快, 增势最猛, 增势最快, 长得最快, 上升最快, 升幅最大, 升幅最高, 增速居首, 增速第一, 增长率最高, 增长幅度最大, 增幅居首, 涨幅居首, 涨幅最高, 跑得最快`,
    ),
  },
  {
    meaning: 'slowest',
    words: listed(
      `涨得最慢, 升幅最小, 涨幅最小, 增势最慢, 增长率最低, 增速垫底, 增幅垫底, 涨幅垫底, 增幅最低, 涨幅最低`,
    ),
  },
  {
    meaning: 'more',
    words: listed(
      `迈过, 越过, 跨入, 破, 突破了, 站稳, 高过, 大过, 多过, 赛过, 压过, 盖过, 超越, 高居其上, 更胜一筹, 迈进, 迈入, 站上了, 冲上, 踏上, 超`,
    ),
  },
  { meaning: 'less', words: listed(`落后于, 低过, 小过, 少过, 比不上, 赶不上`) },
  { meaning: 'overtakes', words: listed(`反超, 赶超, 实现反超, 后来居上, 反超了`) },
  { meaning: 'faster', words: listed(`跑赢, 快过, 快得多`) },
  { meaning: 'slower', words: listed(`跑输, 慢过`) },
  {
    meaning: 'most',
    words: listed(
      `夺冠, 夺魁, 居冠, 称雄, 独占鳌头, 拔得头筹, 位居第一, 位居榜首, 一骑绝尘, 遥遥领先, 名列榜首, 位列榜首, 高居榜首, 稳居榜首, 雄踞榜首, 位居首位, 冠军, 榜首位置, 头名, 头把交椅, 龙头`,
    ),
  },
  {
    meaning: 'least',
    words: listed(`殿后, 居末, 居末位, 末席, 排在末位, 位居末位, 敬陪末座, 最末, 最末位, 榜尾, 倒数第一`),
  },
  { meaning: 'rank', words: listed(`位于, 排到, 排名第, 跻身, 进入, 坐稳, 名次, 位次为, 位居其列, 排行榜`) },
  {
    meaning: 'of-growth',
    words: listed(
      `论增速, 论增幅, 论涨幅, 若论增速, 就增速看, 就增速来看, 按增速看, 按增速来看, 从涨幅看, 从涨幅来看, 以增速论, 以增速计, 单看增速, 仅看增速, 看增速, 以增幅计, 以增幅论, 按涨幅, 从增长率看, 从增长速度看`,
    ),
  },
  {
    meaning: 'amount',
    words: listed(
      `盘子, 体积, 规模上, 额度, 出口规模, 出口体量, 论规模, 论体量, 论金额, 论出口额, 以规模论, 按规模, 按金额, 按金额计, 以金额计, 按出口额, 按出口额计, 按出口额排名, 从规模看, 从金额看, 从体量看, 从绝对额看, 从出口额看, 就规模而言, 就金额而言, 就体量而言, 就出口额而言, 出口总额`,
    ),
  },
  {
    meaning: 'followed-by',
    words: listed(`紧随其后, 紧跟其后, 紧接着是, 接着是, 接下来是, 随后是, 其后为, 再次是, 再次为, 再其次是, 后面是`),
  },
  { meaning: 'all', words: listed(`无一例外, 无一例外地, 一律, 统统, 概莫能外, 清一色`) },
  {
    meaning: 'year-on-year',
    words: listed(
      `较之上年, 较之上一年, 与前一年相比, 与上年同期相比, 相比上年, 相比上一年, 相比去年, 相较上年, 相较于上年, 相较上一年, 相比于上年, 比上一年度, 较上一年度, 比上年度, 较上年度, 较前一年同期`,
    ),
  },
  { meaning: 'move', words: listed(`变化, 变动, 增减, 同期增减`) },
  { meaning: 'growth', words: listed(`增速, 增长率, 增幅, 涨幅, 增长速度, 增长幅度, 同比增速, 同比增幅`) },
  {
    meaning: 'more',
    words: listed(
      `高于, 超过, 突破, 迈上, 站上, 跃上, 跨过, 冲破, 跨越, 领先于, 多于, 大于, 超出, 高出, 胜过, 多, 高, 大, 更多, 更高, 更大`,
    ),
  },
  { meaning: 'less', words: listed(`低于, 少于, 小于, 不及, 不如, 少, 低, 小, 更少, 更低, 更小`) },
  { meaning: 'faster', words: listed(`快于, 更快, 快`) },
  { meaning: 'slower', words: listed(`慢于, 更慢, 慢`) },
  { meaning: 'than', words: listed(`比, 较, 相对于, 比起, 相较于`) },
  { meaning: 'compared', words: listed(`相比, 相较, 相比较, 比较`) },
  { meaning: 'from', words: listed(`从, 由, 自`) },
  { meaning: 'to', words: listed(`至, 到, 达到, 达`) },
  { meaning: 'and', words: listed(`和, 及, 以及, 、, 与, 同, 跟`) },
  { meaning: 'share', words: listed(`占, 占比, 所占比重, 比重, 份额, 所占份额, 相当于, 占到`) },
  {
    meaning: 'together',
    words: listed(`合计, 共计, 总计, 之和, 加起来, 总共, 合起来, 两者合计, 二者合计, 两项合计`),
  },
  { meaning: 'average', words: listed(`平均, 均值, 平均值, 平均为`) },
  { meaning: 'yearly', words: listed(`年均, 每年, 年平均, 年均复合, 复合, 年复合`) },
  { meaning: 'gap', words: listed(`相差, 差额, 差距, 之差`) },
  { meaning: 'among-these', words: listed(`其中`) },
  { meaning: 'nation', words: listed(`全国, 举国`) },
  { meaning: 'each-period', words: listed(`两年均, 两年都, 两年里都, 两年间均, 这两年都, 这两年均, 历年都, 历年均`) },
  { meaning: 'onward', words: listed(`此后, 随后, 之后, 其后, 接下来`) },
  { meaning: 'pair', words: listed(`两者, 二者, 两者之间, 二者之间, 彼此`) },
  {
    meaning: 'rank',
    words: listed(`排名, 位居, 居, 名列, 位列, 高居, 稳居, 位次, 排位, 排在, 列, 排, 居于, 排行, 位`),
  },
  {
    meaning: 'most',
    words: listed(`最大, 最高, 最多, 居首, 居首位, 首位, 榜首, 领先, 领跑, 居榜首, 首屈一指, 之首, 之最`),
  },
  { meaning: 'least', words: listed(`最小, 最低, 最少, 末位, 垫底, 倒数`) },
  { meaning: 'fastest', words: listed(`最快, 增长最快, 增速最快, 增速最高, 增幅最大, 涨幅最大, 增幅最高`) },
  { meaning: 'slowest', words: listed(`最慢, 增长最慢, 增速最慢, 增速最低, 增幅最小, 降幅最大, 跌幅最大`) },
  { meaning: 'top', words: listed(`前`) },
  { meaning: 'year-before', words: listed(`上年, 上一年, 前一年, 上年同期, 上一年度, 上年度`) },
  { meaning: 'next-to', words: listed(`仅次于`) },
  { meaning: 'behind', words: listed(`次于, 排在其后`) },
  { meaning: 'still', words: listed(`仍, 仍然, 依然, 依旧, 继续, 仍旧`) },
  { meaning: 'only', words: listed(`唯一, 仅, 只, 只有, 仅有, 唯有, 仅仅, 唯独`) },
  { meaning: 'all', words: listed(`均, 都, 全部, 所有, 各, 各类, 各个, 皆, 悉数, 每一, 双双`) },
  { meaning: 'among-others', words: listed(`等, 等等`) },
  { meaning: 'except', words: listed(`除, 除了, 除去`) },
  { meaning: 'rest', words: listed(`其余, 其他, 其它, 外, 以外, 之外`) },
  { meaning: 'category', words: listed(`商品, 品类, 类, 种, 类别, 大类, 商品品类, 商品类别, 种类, 产品, 品种`) },
  {
    meaning: 'of-growth',
    words: listed(
      `从增速看, 从增速来看, 从增幅看, 从增幅来看, 增速方面, 增幅方面, 就增速而言, 按增速, 按增速计, 按增速排名, 按增幅排名`,
    ),
  },
  { meaning: 'followed-by', words: listed(`其次是, 其次为, 其后是, 其次, 紧随其后的是, 其后依次是, 其后依次为`) },
  { meaning: 'amount', words: listed(`额, 值, 绝对额, 绝对值, 金额, 总额, 数额, 数值, 规模, 总值, 体量`) },
  { meaning: 'about', words: listed(`约为, 约是, 大约为, 大约是, 大致为, 约达, 大约`) },
  { meaning: 'nearly', words: listed(`几乎, 基本, 基本上, 接近, 逼近, 将近, 接近于, 接近了`) },
  {
    meaning: 'year-on-year',
    words: listed(`
      同比, 是上年的, 为上年的, 是上一年的, 为上一年的, 相当于上年的, 比上年, 较上年, 比去年, 较去年, 比上一年, 较上一年, 比前一年, 较前一年, 比上年同期,
      较上年同期, 与上年, 与上一年, 与去年, 与上年同期, 与上年相比, 与上一年相比, 与去年相比, 较去年同期, 比去年同期, 同上年相比
    `),
  },
  { meaning: 'respectively', words: listed(`分别, 依次, 分别为`) },
  {
    meaning: 'filler',
    words: listed(`
      的, 高达, 多达, 的, 了, 为, 是, 在, 其, 则, 也, 并, 且, 而, 又, 于, 以, 有, 已, 已经, 水平, 共, 计, 实现, 录得, 累计, 全年, 当年, 年份, 我国, 据, 根据, 按照, 按,
      数据, 数据显示, 统计, 统计显示, 显示, 表明, 可见, 表中, 公布, 来看, 看, 方面, 当中, 中, 之中, 里, 内, 之内, 时, 期间, 间, 时间, 还, 安排, 同期, 相应, 具体, 具体来看, 主要, 可以看出, 可以看到, 看出, 可知, 截至, 截止, 截至目前, 到目前为止, 迄今, 迄今为止, 此外, 另外, 同时, 而且,
      因此, 相比之下, 与此同时, 总体, 而言, 计算, 方面来看, 总的来看, 从数据看, 报告, 说, 指出, 称, 认为, 这, 该, 一, 个, 有所, 出现, 呈现,
      保持, 幅度, 约合, 合, 名, 稳步, 持续, 本, 大关, 台阶, 关口, 整数关口, 门槛, 态势, 势头, 可达, 份, 项, 记, 比例,
      收于, 报, 虽然, 但, 但是, 不过, 财年, 财政年度, 较为, 表列, 所列, 列出,
      文章, 论文, 本文, 文中, 该文, 作者, 引言, 结语, 强调, 提到, 写道, 谈到, 目前, 当前, 现已, 如今,
      还要, 十分, 非常, 更是, 恰好, 一年间, 一年来, 一年内, 一年里, 无论, 不论, 不管, 还是, 所示, 标注
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
      不, 没有, 未, 没, 非, 无, 并非, 并未, 进口, 进出口, 量, 数量, 价格, 单价, 均价, 人均, 预计, 预期,
      可能, 或, 如果, 若, 将, 计划, 目标, 季度, 月, 环比, 对, 向, 每,
      实际, 名义, 剔除, 扣除, 国内, 部分, 之一, 首次, 历史, 以来, 全球, 世界
    `),
  },
];
