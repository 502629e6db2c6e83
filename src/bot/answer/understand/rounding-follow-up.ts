import type { Understanding } from './understanding.js';

/**
 * A follow-up with the digits that it is to be shown with: its own, or those of the question that it leans on. One that
 * asks for digits alone asks the question before again.
 */
export function completeRounding(
  asked: Understanding,
  before: Understanding | null,
  complete: () => Understanding,
): Understanding {
  if (before && asked.rounding && !/[\p{L}\p{N}]/u.test(asked.question)) {
    return { ...before, language: asked.language, rounding: asked.rounding };
  }
  const completed = complete();
  return completed === asked ? asked : { ...completed, rounding: asked.rounding ?? before?.rounding ?? null };
}
