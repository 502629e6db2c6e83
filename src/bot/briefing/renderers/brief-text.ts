import { textOf } from '../../reply/render-text.js';
import type { Brief } from '../brief.js';
import { briefParts } from './brief-parts.js';

/** A brief as text for a terminal, complete by itself: aligned tables, the ledger, and the sources last. */
export function briefText(brief: Omit<Brief, 'text'>): string {
  return textOf(briefParts(brief).flatMap(({ lines }) => lines));
}
