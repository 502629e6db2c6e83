import type { ModelMessages } from './model-messages.js';

export const modelMessagesZh: ModelMessages = {
  faults: {
    away: (name, { address }) =>
      `无法连接语言模型 ${name}。请检查 ${address} 以及其服务是否在运行；在此之前，回答不经过它。`,
    failing: (name, { address }) =>
      `语言模型 ${name} 的服务器有应答，但报告出错。请查看其日志，并检查 ${address}；在此之前，回答不经过它。`,
    slow: (name) => `语言模型 ${name} 没有按时作答。请用 LIANWEN_MODEL_SECONDS 给它更多时间，或换用更快的模型。`,
    'over-quota': (name) => `语言模型 ${name} 暂不接受请求：额度或频率已用尽。请稍候，或到其服务商处查看账户。`,
    'refused-key': (name, { key }) => `语言模型 ${name} 拒绝了密钥。请将 ${key} 与服务商处显示的密钥核对。`,
    'unknown-model': (name, { address, rightAddress }) =>
      `该地址没有名为 ${name} 的语言模型。请将 LIANWEN_MODEL 设为服务商列出的名称，并检查 ${address} 是否为${rightAddress}。`,
    'not-an-api': (_, { address, rightAddress }) =>
      `${address} 的地址有服务器应答，但它不是语言模型。请填写${rightAddress}。`,
    nonsense: (name, { api }) =>
      `语言模型 ${name} 没有给出可用的回答。请检查它是否支持${api}；LIANWEN_PLANNER 为 model 时还须支持工具调用。`,
    'over-budget': (name) => `语言模型 ${name} 已用完一个问题可用的开销。`,
    left: (name) => `没有等待语言模型 ${name}。`,
  },
  hosts: {
    'openai-compatible': {
      api: ' chat completions 接口',
      rightAddress: '兼容 OpenAI 的接口地址（以其版本结尾，例如 /v1）',
    },
    anthropic: {
      api: ' Anthropic 的 messages 接口',
      rightAddress: '与 Anthropic 兼容的接口地址（不带 /v1；未设置时使用 Anthropic 自己的地址）',
    },
  },
  reasons: {
    away: '无法连接',
    failing: '其服务器报告出错',
    slow: '未按时作答',
    'over-quota': '暂不接受请求',
    'refused-key': '拒绝了密钥',
    'unknown-model': '服务商没有这个名称的模型',
    'not-an-api': '该地址应答的不是语言模型',
    nonsense: '没有给出可用的回答',
    'over-budget': '已用完一个问题可用的开销',
    left: '没有等待它',
  },
  without: (reason) => `（本回答未经过语言模型：${reason}。）`,
  unworded: (reason) => `（本回答采用了语言模型的计划，没有采用它的文字：${reason}。）`,
  plans: {
    unended: '（语言模型的计划没有收尾，只采用了它在此之前找到的内容。）',
    unusable: '（本回答的规划未经过语言模型：它的调用都无法使用。）',
  },
  replaced: (count) => `（语言模型有 ${count} 句话没有依据，已换成来源的说法。）`,
};
