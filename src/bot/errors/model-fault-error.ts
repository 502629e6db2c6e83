import { AdvisorError } from '../../knowledge/index.js';
import type { ModelFault } from '../models/model-fault.js';
import type { ModelHost } from '../models/model-settings.js';

/** The model that a fault is of. */
export interface FaultyModel {
  readonly name: string;
  /** `program` where a program brought it: then no setting of ours is about it. */
  readonly host: ModelHost | 'program';
}

/** A language model gave nothing to use. Facts: its name and `host`, and the `kind` of fault. No key is among them. */
export class ModelFaultError extends AdvisorError {
  readonly code = 'MODEL_FAULT';
  readonly kind: ModelFault;

  constructor({ name, host }: FaultyModel, kind: ModelFault, cause?: unknown) {
    super(`The language model ${name} cannot be used: ${kind}.`, { model: name, host, kind }, cause);
    this.kind = kind;
  }
}
