import type { ServiceMessages } from './service-messages.js';

export const serviceMessagesZh: ServiceMessages = {
  health: (address) => `健康检查与计数：${address}/healthz、/readyz、/metrics。`,
  withoutServer: (reason) => `${reason}将在没有健康检查和计数的情况下运行。`,
};
