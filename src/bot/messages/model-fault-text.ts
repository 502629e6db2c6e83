import type { ErrorFacts } from '../../knowledge/index.js';
import { MODEL_FAULTS } from '../models/model-fault.js';
import { MODEL_HOSTS, type ModelHost } from '../models/model-settings.js';
import type { HostSettings, ModelMessages } from './model-messages.js';

const SETTINGS: Readonly<Record<ModelHost, HostSettings>> = {
  'openai-compatible': { address: 'LIANWEN_MODEL_URL', key: 'LIANWEN_MODEL_KEY' },
  anthropic: { address: 'ANTHROPIC_BASE_URL', key: 'ANTHROPIC_API_KEY' },
};

/** A model's fault in words, from the facts of its error. */
export function modelFaultText({ model, kind, host }: ErrorFacts, { faults, hosts }: ModelMessages): string {
  const fault = MODEL_FAULTS.find((known) => known === kind) ?? 'nonsense';
  const of = MODEL_HOSTS.find((known) => known === host) ?? 'openai-compatible';
  return faults[fault](String(model), { ...SETTINGS[of], ...hosts[of] });
}
