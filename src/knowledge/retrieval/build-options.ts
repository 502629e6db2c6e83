/** How far the embedding has come: texts embedded of all that had to be. */
export interface BuildProgress {
  readonly done: number;
  readonly total: number;
}

/** Who wants to hear of the building of an index, and what ends it. */
export interface BuildOptions {
  readonly onProgress?: (progress: BuildProgress) => void;
  readonly signal?: AbortSignal;
}
