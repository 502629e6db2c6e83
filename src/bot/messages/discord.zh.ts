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
    '任何消息的菜单里（“应用”）：“核对数字”“带出处摘要”。',
    '每句话都是引文或计算所得，附出处；资料没有支持的，不作答。',
  ].join('\n'),
  openSource: (first, last) => (first === last ? `查看第 ${first} 条出处` : `查看第 ${first} 至 ${last} 条出处`),
  tablePicture: (rows, cells) => `表格图片，共 ${rows} 行。${cells}`,
  briefForm: { ...chatMessagesZh.briefForm, noFile: '不附文件' },
};
