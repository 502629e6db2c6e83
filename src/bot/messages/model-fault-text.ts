import type { ErrorFacts } from '../../knowledge/index.js';
import { MODEL_FAULTS } from '../models/model-fault.js';
import type { ModelMessages } from './model-messages.js';

/** A model's fault in words, from the facts of its error. */
export function modelFaultText({ model, kind }: ErrorFacts, { faults }: ModelMessages): string {
  const fault = MODEL_FAULTS.find((known) => known === kind) ?? 'nonsense';
  return faults[fault](String(model));
}
