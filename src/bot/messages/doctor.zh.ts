import type { DoctorMessages } from './doctor-messages.js';

export const doctorMessagesZh: DoctorMessages = {
  subjects: {
    configuration: '设置',
    database: '数据库',
    index: '索引',
    model: '向量模型',
    'language-model': '语言模型',
    slack: 'Slack',
    discord: 'Discord',
    mcp: 'MCP',
  },
  settings: (names) => (names.length === 0 ? '没有设置任何变量，使用默认值。' : `已设置：${names.join('、')}。`),
  index: (documents, skipped) => `就绪，${documents} 份文档${skipped === 0 ? '' : `，跳过 ${skipped} 个文件`}。`,
  model: '可以运行。',
  languageModel: (name, planner) =>
    `${name} 有应答；由它组织文字，${planner === 'model' ? '并参与规划' : '规划仍按规则'}。`,
  callsNoTool: (name) =>
    `${name} 有应答，但没有按要求调用工具：请换一个会调用工具的模型，或仍按规则规划（LIANWEN_PLANNER=rules），由它只组织文字。`,
  database: (folder) => (folder === null ? 'PostgreSQL 有应答。' : `${folder} 中的 SQLite 可以写入。`),
  off: '没有设置。',
  slack: {
    entered: 'bot token 有效，manifest 所列权限齐全。',
    installed: '供各工作区安装的设置齐全；没有可以试用的令牌。',
    socket: 'app token 有效：Socket Mode。',
  },
  discord: {
    entered: (guilds) => `令牌有效，属于这个应用；应用在 ${guilds} 个服务器中。`,
    gateway: '网关接受连接。',
    http: '公钥属于这个应用。',
    otherKey: 'DISCORD_PUBLIC_KEY 是另一个应用的公钥。请从这个应用的“General Information”页取。',
    commands: '命令已按要求登记。',
    commandsDiffer: (count) => `${count} 个命令与已登记的不同：启动一次，或运行 lianwen discord --register。`,
    lacks: (guild, permissions) => `在服务器 ${guild} 中缺少权限：${permissions.join('、')}。`,
    lacksIn: (guild, channels, permission) =>
      `在服务器 ${guild} 的 ${channels} 中没有“${permission}”权限；如果不是有意的，请管理员授权。`,
    permissions: {
      'view-channel': '查看频道',
      'send-messages': '发送消息',
      'send-messages-in-threads': '在子区内发送消息',
      'attach-files': '附加文件',
      'read-message-history': '阅读消息历史记录',
    },
  },
  mcp: {
    fine: '令牌已设置：lianwen mcp --http 凭它应答。',
    off: '没有设置 LIANWEN_MCP_TOKEN：可通过标准输入输出使用（lianwen mcp），HTTP 不开放。',
  },
};
