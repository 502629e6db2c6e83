import type { Effect, Mechanism, Outline, Path } from '../../../knowledge/index.js';

/** What the outline names that has a section of its own. */
export function sectionItems({ mechanisms, effects, paths }: Outline): readonly (Mechanism | Effect | Path)[] {
  return [...mechanisms, ...effects, ...paths];
}
