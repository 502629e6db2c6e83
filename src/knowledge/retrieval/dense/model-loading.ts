/**
 * When the model is loaded, which takes a thread half a second: beside all else that a start has to do, or not before a
 * text is embedded, where there may be none.
 */
export type ModelLoading = 'at-once' | 'when-needed';
