import { AdvisorError } from '../../knowledge/index.js';
import type { ModelFault } from '../models/model-fault.js';

/** A language model gave nothing to use. Facts: its name, and the `kind` of fault. No key is among them. */
export class ModelFaultError extends AdvisorError {
  readonly code = 'MODEL_FAULT';
  readonly kind: ModelFault;

  constructor(model: string, kind: ModelFault, cause?: unknown) {
    super(`The language model ${model} cannot be used: ${kind}.`, { model, kind }, cause);
    this.kind = kind;
  }
}
