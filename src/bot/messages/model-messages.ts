import type { ModelFault } from '../models/model-fault.js';

/** What is said of a language model. No text here holds a fact of the corpus. */
export interface ModelMessages {
  /** What is wrong with it and what to do, for whoever set it up. */
  readonly faults: Readonly<Record<ModelFault, (name: string) => string>>;
  /** The same for whoever asked, as it stands in `without`. */
  readonly reasons: Readonly<Record<ModelFault, string>>;
  /** Said below a reply that was made without the model that is configured. */
  readonly without: (reason: string) => string;
  /** Said below a reply of which sentences stand as the sources have them. */
  readonly replaced: (count: number) => string;
}
