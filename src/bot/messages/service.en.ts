import type { ServiceMessages } from './service-messages.js';

export const serviceMessagesEn: ServiceMessages = {
  health: (address) => `Health and counts: ${address}/healthz, /readyz, /metrics.`,
  withoutServer: (reason) => `${reason} It runs without health checks and counts.`,
};
