// `parts.ts` loads the opening of an index by this file: loaded from the layer's index.ts, all of the layer would be read
// before the model's thread starts, which reads the model meanwhile.
export { openIndex } from '../knowledge/index.js';
