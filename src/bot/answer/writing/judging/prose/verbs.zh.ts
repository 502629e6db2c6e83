/** Verbs that a name does not hold: a subject ends before one of these. */
const PLAIN =
  '实现|降低|提高|提升|推动|促进|形成|增强|构建|优化|引进|带来|完善|吸引|激发|加速|加快|扩大|拓展|强化|改善|缩短|满足|维护|保障|保护|缓解|加剧|削弱|阻碍|抑制|推进|获取|获得|占据|取得|产生|创造|改变';
/** Verbs that may be nouns within a name (创新人才的加入, 知识资本的积累), but open a predicate where no name stands. */
const OPENING =
  '引入|引导|加大|加强|维持|增加|减少|揭示|凸显|突显|注入|鼓励|支持|培育|培养|整合|集中|积累|建立|健全|落实|选出|选择|确定|聚焦|专注|注重|探寻|应对|抵御|预防|消解|巩固|深化|延伸|延长|打造|搭建|盘活|释放|统筹|协调|规范|普及|推广|发挥|提供|防范|化解|夯实|壮大|开拓|开展|补充|赋予|面临|拥有|呈现|遭遇|相结合|确保|保证|实施|推行|实行|执行|贯彻|设立|设置|制定|出台|修订|改进|调整|修复|恢复|淘汰|压缩|疏通|对接|倡导|吸纳|吸收|挖掘|发掘|遴选|监督|明确|坚持|争取|掌握|攻克|补齐|畅通|放宽|简化|取消|削减|做好|做强|做大|做优|用好|带动';

/** A verb that no name holds. */
export const PLAIN_VERB = `(?:${PLAIN})`;

/**
 * A verb with which the prose of policy goes on: what stands behind it is its object. Closed: what is as often a noun there
 * (创新, 发展, 管理, 分析, 影响) is none, since a clause would begin in the middle of a name.
 */
export const VERB = `(?:${PLAIN}|${OPENING})`;

/** Words for how a thing is done, in front of the verb. */
export const MANNER =
  '(?:有效|显著|进一步|不断|逐步|逐渐|更好地|直接|积极|重点|大力|全力|着力|切实|严格|充分|全面|持续|主动|共同|迅速|快速|稳步|深入|着重|尽快|加快|加速|极大|明显|有序)';
