import type { TerminalMessages } from './terminal-messages.js';

export const terminalMessagesZh: TerminalMessages = {
  buildingIndex: '正在建立索引（仅首次或语料变动后需要）',
  notices: {
    MODEL_UNAVAILABLE: '提示：向量模型无法加载，本次只用词语检索，跨语言提问的效果会下降。',
    HNSW_UNAVAILABLE: '提示：未安装 hnswlib-node，改用精确检索；结果相同，大语料下稍慢。',
  },
  noHits: '没有找到相关段落。',
  indexed: ({ documents, passages, tables, seconds }) =>
    `索引就绪：${documents} 个文档，${passages} 个段落，${tables} 个表格，用时 ${seconds.toFixed(1)} 秒。`,
  skipped: (count) => `跳过 ${count} 个文件：`,
  skippedNotice: (count) => `提示：有 ${count} 个文件被跳过，用 index 命令查看原因。`,
  documentColumns: ['文档', '标题', '章节', '段落', '表格'],
  replaySame: '重放结果与凭据一致。',
  replayDiffers: (count) => `重放结果与凭据有 ${count} 处不同：`,
  before: '原：',
  after: '现：',
  corpusChanged: '提示：语料在凭据生成之后有变动。',
  versionChanged: (before, after) => `提示：凭据由版本 ${before} 生成，现在是版本 ${after}。`,
  welcome: (titles) => `链问：用中文或英文提问，回答都带出处。语料：${titles.join('；')}。输入 /帮助 查看命令。`,
  prompt: '问> ',
  chatHelp: [
    '直接输入问题即可；可以追问，例如“那家具呢？”。',
    '/来源 (/sources)  上一个回答的出处与原文',
    '/依据 (/why)      上一个回答是怎么得出的',
    '/语言 (/lang) zh|en|auto  固定回答语言，auto 表示随问题',
    '/帮助 (/help)     显示本说明',
    '/退出 (/quit)     退出',
  ].join('\n'),
  unknownCommand: (name, nearest) =>
    `没有命令 ${name}${nearest === null ? '' : `，是否想用 ${nearest}`}。输入 /帮助 查看命令。`,
  noReplyYet: '还没有回答。请先提一个问题。',
  noSources: '上一个回答没有引用出处。',
  languageSet: (language) =>
    language === 'auto' ? '回答语言随问题而定。' : `回答语言：${language === 'zh' ? '中文' : '英文'}。`,
  languageUsage: '用法：/语言 zh、/语言 en 或 /语言 auto。',
  followUps: '可以接着问：',
  why: {
    question: '问题：',
    thread: '承接上文：',
    language: '回答语言：',
    forced: '（指定）',
    tools: '调用的工具：',
    passages: '引用的段落：',
    cells: '引用的单元格：',
    figures: '数字及算式：',
    nothing: '无',
    corpus: '语料摘要值：',
    version: '程序版本：',
  },
};
