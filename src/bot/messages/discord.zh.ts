import { chatMessagesZh } from './chat.zh.js';
import type { DiscordMessages } from './discord-messages.js';

export const discordMessagesZh: DiscordMessages = {
  ...chatMessagesZh,
  help: [
    '请用中文或英文就资料提问：私信、在频道里提到我，或使用命令：',
    '/ask 2022年稀土出口多少？',
    '/indicators 表2：看一个表或某一行；不写名称则列出全部',
    '/growth 表2：同上，并计算增长',
    '/recommend 我们做光刻设备，国内没有供应商。',
    '/brief：就一个题目写一两页简报，附 Word 文件',
    '/check 2022年稀土出口80亿元。',
    '/documents：收录了什么',
    '/settings：语言、谁能看到回答、删除我的记录',
    '任何消息的菜单里（“应用”）：“核对数字”“带出处摘要”。',
    '每句话都是引文或计算所得，附出处；资料没有支持的，不作答。',
  ].join('\n'),
  openSource: (first, last) => (first === last ? `查看第 ${first} 条出处` : `查看第 ${first} 至 ${last} 条出处`),
  tablePicture: (rows, cells) => `表格图片，共 ${rows} 行。${cells}`,
  detours: {
    'cannot-write-there': (about) =>
      `我在那个频道没有“发送消息”权限（子区里是“在子区内发送消息”），请管理员授权。答案在这里，针对的是：“${about}”`,
    'cannot-see-there': (about) => `我在那个频道没有“查看频道”权限，请管理员授权。答案在这里，针对的是：“${about}”`,
    'gone-there': (about) => `您提问的频道已不存在，所以在这里回答：“${about}”`,
    'closed-there': (about) => `您提问的子区已关闭，所以在这里回答：“${about}”`,
    'expired-there': (about) => `只给您看的回复超过了 Discord 的时限，所以在这里回答：“${about}”`,
    'too-long-there': (about) => `那里放不下，所以在这里回答：“${about}”`,
  },
  filesRefused: '我在这里没有“附加文件”权限，图片和文件没有附上；请管理员授权。',
  unknownButton: '这个按钮来自旧版本，或不是我的，已经打不开了。请重新提问。',
  wordless: '这条消息没有文字，无法核对或摘要。',
  thanks: '已记下，谢谢。',
  commands: {
    descriptions: {
      ask: '就资料提问，每句话都有出处',
      indicators: '看一个指标表或其中一行；不写名称则列出全部',
      growth: '同上，并计算增长',
      recommend: '描述一个行业，得到机制、举措和经验',
      brief: '就一个题目写一两页简报，附 Word 文件',
      check: '逐条核对一段文字里的说法',
      documents: '收录了哪些资料',
      help: '怎样提问',
    },
    options: {
      question: { name: '问题', description: '中文或英文' },
      name: { name: '名称', description: '表名、表号或行名；边输入边提示' },
      industry: { name: '行业', description: '做什么，卡在哪里' },
      text: { name: '文字', description: '要核对的文字' },
      private: { name: '仅自己可见', description: '答案只给您看，之后可分享' },
    },
    settings: { name: '设置', description: '语言、谁能看到回答、删除我的记录' },
    onMessage: { check: '核对数字', summarise: '带出处摘要' },
  },
  setup: {
    incomplete: 'Discord 还不能启动，以下设置缺少或有误（写在环境变量或 .env 里）：',
    missing: {
      DISCORD_TOKEN: '缺少 DISCORD_TOKEN：在 discord.com/developers/applications 选择应用，“Bot”页的 Token。',
      DISCORD_APPLICATION_ID: '缺少 DISCORD_APPLICATION_ID：同一应用“General Information”页的 Application ID。',
      DISCORD_PUBLIC_KEY: '缺少 DISCORD_PUBLIC_KEY：同一应用“General Information”页的 Public Key。',
    },
    malformed: {
      DISCORD_TOKEN: 'DISCORD_TOKEN 不像令牌：不能含空格；只填令牌本身，前面不写“Bot”。',
      DISCORD_APPLICATION_ID: 'DISCORD_APPLICATION_ID 应为 17 至 20 位数字。',
      DISCORD_PUBLIC_KEY: 'DISCORD_PUBLIC_KEY 应为 64 位十六进制数，并且是有效的 Ed25519 公钥。',
    },
    listening: (address) =>
      address === null
        ? 'Discord 已就绪，按 Ctrl-C 结束。'
        : `Discord 已就绪，在 ${address} 接收交互，按 Ctrl-C 结束。`,
    addAt: (address) => `添加到服务器：${address}`,
    registered: (created, changed, removed) => `Discord 命令：新增 ${created}，更新 ${changed}，移除 ${removed}。`,
    notRegistered: (reason) =>
      `Discord 没有接受命令（${reason}）；已登记的仍可用。稍后运行 lianwen discord --register。`,
  },
  settings: { ...chatMessagesZh.settings, asAsked: '跟随提问，其次跟随您的 Discord' },
  forget: {
    ...chatMessagesZh.forget,
    warning: `${chatMessagesZh.forget.warning}范围是本服务器和我们的私信。`,
  },
  briefForm: { ...chatMessagesZh.briefForm, noFile: '不附文件' },
};
