import type { PathExtent } from '../compose/advice/compose-advice.js';

/** How much a brief may hold, in sentences and names. */
export interface Extent {
  /** Sentences that speak of the topic. */
  readonly findings: number;
  /** Whether each mechanism and effect is quoted, each mechanism alone, or all of them are only named. */
  readonly mechanisms: 'all-quoted' | 'mechanisms-quoted' | 'named';
  /** Whether the measures of each path are listed, or only the paths. */
  readonly paths: 'measures' | 'paths';
  /** How much of a recommended path is said. */
  readonly path: PathExtent;
  readonly risks: number;
}

/** Two pages, as `npm run verify` measures them over every row of Table 2 and every measure of chapter 4. */
export const FULL: Extent = {
  findings: 3,
  mechanisms: 'all-quoted',
  paths: 'measures',
  path: { measures: 2, patterns: 4 },
  risks: 2,
};

/** What one reads first, where several rows bring so many figures that the rest must be short. */
export const SHORT: Extent = {
  findings: 1,
  mechanisms: 'named',
  paths: 'paths',
  path: { measures: 1, patterns: 0 },
  risks: 2,
};

/** For a conversation: as short, but no mechanism without its sentence. */
export const SPOKEN: Extent = { ...SHORT, mechanisms: 'mechanisms-quoted' };
