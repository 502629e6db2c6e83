import { openBundledIndex } from './bundled-knowledge.js';

/**
 * Builds the index of the bundled paper before any test: on a busy machine that takes longer than one test may, and two
 * workers would build it side by side.
 */
export async function setup(): Promise<void> {
  const knowledge = await openBundledIndex();
  await knowledge.close();
}
