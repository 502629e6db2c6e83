import type { PlanEnd } from '../answer/agent/plan-end.js';
import type { ModelFault } from '../models/model-fault.js';
import type { ModelHost } from '../models/model-settings.js';

/** The settings of a model by the protocol of its host. */
export interface HostSettings {
  /** The variable of its address. */
  readonly address: string;
  /** The variable of its key. */
  readonly key: string;
}

/** What a host is called. */
export interface HostWords {
  /** The API that it speaks. */
  readonly api: string;
  /** What its address is like. */
  readonly rightAddress: string;
}

/** What is said of a language model. No text here holds a fact of the corpus. */
export interface ModelMessages {
  /** What is wrong with it and what to do, for whoever set it up. */
  readonly faults: Readonly<Record<ModelFault, (name: string, host: HostSettings & HostWords) => string>>;
  readonly hosts: Readonly<Record<ModelHost, HostWords>>;
  /** The same for whoever asked, as it stands in `without`. */
  readonly reasons: Readonly<Record<ModelFault, string>>;
  /** Said below a reply that was made without the model that is configured. */
  readonly without: (reason: string) => string;
  /** Said below a reply that holds what the model planned and none of its words. */
  readonly unworded: (reason: string) => string;
  /** A plan that did not end by itself: what it found until then is used, or none of its calls could be. */
  readonly plans: Readonly<Record<Exclude<PlanEnd, 'done'>, string>>;
  /** Said below a reply of which sentences stand as the sources have them. */
  readonly replaced: (count: number) => string;
}
