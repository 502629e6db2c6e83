import type { AuditMessages } from './audit-messages.js';

export const auditMessagesZh: AuditMessages = {
  summary: ({ consistent, inconsistent, untold }) =>
    `可以重新计算的公布值：${consistent + inconsistent + untold} 个。一致 ${consistent} 个，不一致 ${inconsistent} 个，无法判断 ${untold} 个。`,
  columns: ['位置', '公布值', '重算值', '舍入允许的范围', '算式', '结论'],
  verdicts: { consistent: '一致', inconsistent: '不一致', 'cannot tell': '无法判断' },
  grounds: {
    consistent: '公布值与所用数值的舍入允许的范围相符。',
    inconsistent: '公布值在所用数值的舍入允许的范围之外。',
  },
  doubts: {
    'several-columns': '不止一列载有该数值所比较的时间。',
    'no-unit': '该数值没有单位，无法判断是比率还是数额。',
    unbounded: '基数可能四舍五入为零，结果没有范围。',
    'other-convention': '只有按另一种通行算法，该数值才相符。',
    'which-rows': '表中没有说明该合计包括哪些行，几种可能的加总都与它不符。',
  },
  range: (low, high) => `${low} 至 ${high}`,
  conflicts: (count) => `原文自相矛盾之处：${count} 处。`,
  quoted: (quote, place) => `“${quote}”（${place}）`,
};
