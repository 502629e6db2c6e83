import { chatMessagesZh } from './chat.zh.js';
import type { SlackMessages } from './slack-messages.js';

export const slackMessagesZh: SlackMessages = {
  ...chatMessagesZh,
  help: [
    '请用中文或英文就资料提问：私信、在频道里提到我，或使用 /lianwen：',
    '/lianwen 提问 2022年稀土出口多少？',
    '/lianwen 指标（或 增速）表2：看一个表或某一行，“增速”并计算增长；不写名称则列出全部',
    '/lianwen 建议 我们做光刻设备，国内没有供应商。',
    '/lianwen 简报 稀土：一两页，附 Word 文件，在我们的私信里',
    '/lianwen 核对 2022年稀土出口80亿元。',
    '/lianwen 资料：收录了什么',
    '任何消息的菜单里：“核对数字”“带出处摘要”。快捷方式里：“写简报”。',
    '每句话都是引文或计算所得，附出处；资料没有支持的，不作答。',
  ].join('\n'),
  notShared: '没有分享成功：Slack 给的回复地址已经失效（半小时内、最多五条）。请再用 /lianwen 提问一次，然后分享。',
  notSharedNow: '没有分享成功：Slack 暂时没有接收。请稍后再点一次。',
  unknownCommand: (word, nearest) =>
    nearest === null ? `没有“${word}”这个命令。` : `没有“${word}”这个命令。您是指“${nearest}”吗？`,
  briefComing: (topic) => `正在写关于“${topic}”的简报，写好后在我们的私信里，附 Word 文件。`,
  answerComing: '回答太长，这里显示不下；全文在我们的私信里。',
  sendFiles: '把全表作为文件发给我',
  filesComing: '在我们的私信里，附全表的 CSV 文件。',
  detours: {
    'cannot-write-there': (about) =>
      `我不能在您选的地方发消息（请先用 /invite 邀请我进频道），所以在这里回答。针对的是：“${about}”`,
    'too-long-there': (about) => `命令下方放不下，所以在这里回答：“${about}”`,
  },
  shortcuts: {
    check: { name: '核对数字', description: '对照资料，逐条核对这条消息里的说法' },
    summarise: { name: '带出处摘要', description: '资料中与这条消息有关的原文，以及其中的数字是否有依据' },
    brief: { name: '写简报', description: '就一个题目写一两页简报，附出处和 Word 文件' },
    wordless: '这条消息没有文字；文件不会读取。',
  },
  formNotOpened: 'Slack 没有让我及时打开表单。请再选一次“写简报”。',
  tooLongHere: '其余部分太长，这里显示不下。请私信我提问，可看到全文。',
  scopes: {
    lacks: (scopes) => `应用在本工作区安装时缺少这些权限：${scopes}。部分回答可能无法送达。请管理员重新安装。`,
    direct: (scope) => `应用在本工作区安装时缺少权限 ${scope}，主动发私信需要它。请管理员重新安装。`,
    file: (title, scope) => `“${title}”无法作为文件发送：应用在本工作区安装时缺少权限 ${scope}。请管理员重新安装。`,
  },
  notOpenedInTime: 'Slack 没有及时允许打开窗口。请再点一次。',
  unknownButton: '这个按钮来自应用的另一个版本，已不起作用。请再问一次。',
  setup: {
    missing: 'Slack 还不能启动，缺少以下设置（写在环境变量或 .env 里）：',
    botToken: 'SLACK_BOT_TOKEN：以 xoxb- 开头；安装应用后，在 api.slack.com/apps 该应用的“OAuth & Permissions”页。',
    orInstalled: '多个工作区则改用 SLACK_CLIENT_ID 和 SLACK_CLIENT_SECRET（“Basic Information”页）。',
    clientId: 'SLACK_CLIENT_ID：在 api.slack.com/apps 该应用的“Basic Information”页，“App Credentials”。',
    clientSecret: 'SLACK_CLIENT_SECRET：在 api.slack.com/apps 该应用的“Basic Information”页，“App Credentials”。',
    signingSecret:
      'SLACK_SIGNING_SECRET：在 api.slack.com/apps 该应用的“Basic Information”页，“App Credentials”；多个工作区须用 HTTP。',
    transport:
      'SLACK_APP_TOKEN：以 xapp- 开头；“Basic Information”页的“App-Level Tokens”，权限 connections:write（Socket Mode，无需公网地址）。或者 SLACK_SIGNING_SECRET：同页的“App Credentials”（HTTP）。',
    manifest: '还没有应用？在 api.slack.com/apps 选“Create New App”、“From a manifest”，粘贴以下内容：',
    ownAddress: '请把 lianwen.example.com 换成您自己的公网地址。',
    listening: (address) =>
      `Slack：可以提问了${address === null ? '' : `（监听 ${address}/slack/events）`}。按 Ctrl-C 结束。`,
    missingScopes: (scopes) => `应用安装时缺少这些权限：${scopes}。请在“OAuth & Permissions”页添加后重新安装。`,
    installAt: (address) => `Slack：各工作区在 ${address} 安装应用。`,
  },
  installing: {
    done: '链问已安装。请邀请它进入频道（/invite @Lianwen），或直接私信它。',
    missingScopes: (scopes) => `未获授予这些权限：${scopes}。部分回答可能无法送达。`,
    cancelled: '已取消安装，没有任何更改。',
    stale: '这次安装是在另一个浏览器中开始的，或开始得太久了。请重新开始。',
    failed: '安装失败，没有保存任何内容。请稍后再试。',
  },
  panel: { prompts: '可以先问' },
  home: {
    title: '链问',
    held: '收录的资料',
    document: (title, tables) => (tables === 0 ? title : `${title}（${tables} 个表）`),
    examples: '可以先问',
    recent: '您最近的提问',
  },
};
