import type { ToolMessages } from './tool-messages.js';

export const toolMessagesZh: ToolMessages = {
  tools: {
    ask: {
      title: '提问',
      description:
        '依据文档回答问题，附引文出处与数字。凡问文档内容，先用它；给出 thread 便能理解追问。文档不支持的拒答，并说明最接近的内容。',
    },
    check: {
      title: '核对说法',
      description:
        '逐条核对一段文字的说法：有据、与文档不符或无从核实，并给出查到的内容。文稿发出前、有人引用数字时用它。',
    },
    recommend: {
      title: '推荐举措',
      description:
        '针对所描述的产业，给论文的机制、举措和经验模式排序，并指出依据描述中的哪些字句。描述情况而非提问时用它。',
    },
    search: {
      title: '检索段落',
      description: '列出与检索词最接近的段落原文，最接近的在前。用于浏览，或在 ask 拒答之后；结果是材料，不是答案。',
    },
    brief: {
      title: '写简报',
      description:
        '就一个主题写一两页：发现、指标、机制、路径、风险、文档不能回答的问题，以及每个数字的台账。用时最长。',
    },
    indicators: {
      title: '指标表',
      description:
        '列出各数据表；给出 name 则给出其中一张（指标名、“表2”或某一行），可计算增长、精确换算单位、选定时期并排序。',
    },
    audit: {
      title: '复核已发表的数字',
      description:
        '凡能由其所在的表或句子复算的增长率、合计和占比逐一复算，并列出文档自相矛盾之处。用于判断印出的数字可信到什么程度。',
    },
    'describe-corpus': {
      title: '收录内容',
      description:
        '说明收录了哪些文档、章节和表格，并按顺序列出各表的列与行：其位置就是 look-up-cells、rank-rows 和计算工具所用的序号。',
    },
    'find-sentences': {
      title: '查找句子',
      description: '找出最能回答问题的单个句子原文，最合适的在前。比 search 更细；不判断它们是否回答了问题。',
    },
    'read-section': { title: '读章节', description: '按编号（如“2.3.1”）读一节：统领该节的句子、各段落和下级章节。' },
    'read-passage': {
      title: '读段落',
      description: '按标识读一个段落，并给出其中各个确切数字的位置，计算工具可以此为项。',
    },
    'list-outline': {
      title: '列提纲',
      description:
        '列出文档的机制、效应、路径、领域或模式；给出 parent 则列出某效应的各方面、某路径的举措、某领域的模式。',
    },
    'locate-pattern': {
      title: '模式所属领域',
      description: '说明一个经验模式属于哪个领域；模式的标识由 list-outline 给出。',
    },
    'match-pattern': { title: '匹配模式', description: '找出与另一种说法的描述相符的经验模式。' },
    'look-up-cells': {
      title: '查单元格',
      description: '按序号给出行列交叉处的单元格：印出的内容、数值、单位、上下界。',
    },
    'rank-rows': {
      title: '行排序',
      description:
        '按一列从高到低或从低到高给表中各行排序，或只取大于或小于零的行。要按增长或合计排序，用 rank-terms。',
    },
    'look-up-numbers': {
      title: '查正文数字',
      description: '按段落和位置给出正文所述的数字；位置由 read-passage 列出。',
    },
    sum: { title: '求和', description: '把同一量纲的数字精确相加，附算式及其上下界。' },
    average: { title: '平均', description: '计算若干数字的算术平均数，附算式。' },
    difference: { title: '差', description: '从一个数减去同一量纲的另一个数；数量级不同则先换算。' },
    change: { title: '变化', description: '计算后期减前期；两个百分数之间的变化以百分点计。' },
    'average-change': { title: '年均变化', description: '计算后期减前期，再除以两个时间段相隔的年数。' },
    'growth-rate': { title: '增长率', description: '计算一个数比基数增长百分之几。正负号改变或基数为零则不算。' },
    'compound-growth': {
      title: '复合增长',
      description: '计算若干年的年均复合增长率，并列出容易与之混淆的总增长率和按年平摊的增长率。',
    },
    ratio: { title: '比值或占比', description: '一个数除以另一个数：比值、百分比占比，或是其多少倍。' },
    'convert-unit': { title: '换算单位', description: '把一个数精确换算成同一量纲的另一单位，如把亿元换成百万元。' },
    'rank-terms': {
      title: '数字排序',
      description: '给单元格、正文数字，或由它们算出的合计、变化、增长率排序，可限定上下限。',
    },
    'filter-terms': { title: '筛选数字', description: '保留高于或低于界限的数字；界限以各数自己的单位计。' },
    median: { title: '中位数', description: '求同一量纲的一组数的中位数。' },
    'mean-deviation': { title: '平均绝对偏差', description: '计算一组数与其平均数的平均距离。' },
    'pair-terms': {
      title: '最接近或相差最大的一对',
      description: '找出哪两个数最接近或相差最大，或哪个数与给定的数如此。',
    },
    'rank-position': { title: '位次', description: '说明一个数在一组数中排第几：17 个中的第三。' },
  },
  arguments: {
    claim: '要核对的文字：一句话或整篇文稿，至多 100,000 字',
    claims: '要核对的句子或文稿',
    date: '要显示的日期；不给则不显示',
    description: '产业的情况：进口、技术、链条、困难等',
    document: '只用这一个文档的标识；不给则用全部文档',
    growth: '“computed”增列相邻时期之间算出的增长；“published”只列表中印出的',
    k: '至多给出几个段落；不给则为 10',
    language: '回答的语言，zh 或 en；不给则随所问的文字',
    length: '“short”一页，“full”两页',
    name: '指标、表（“表2”“文档/表”）或行的名称，中英文皆可；不给则列出各表',
    periods: '要显示的时期：“2022”“2019-2021”',
    query: '词语或问题，中英文皆可',
    question: '问题，中文或英文，至多 20,000 字',
    since: '此前一份简报的“receipt”，照原样给出；简报会先说明此后的变化',
    sort: '以哪一列的数字给各行排序',
    thread: '同一对话中此前的问题，最早的在前',
    topic: '商品、产业或事项，中文或英文',
    unit: '把金额精确换算成这个单位：“万元”',
  },
};
