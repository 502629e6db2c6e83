import type { Language } from '../../knowledge/index.js';
import type { ToolResult } from '../../tools/index.js';
import type { Plan } from '../answer/plan/plan.js';
import type { Understanding } from '../answer/understand/understanding.js';
import type { BriefRequest } from './briefer.js';

/** A request understood, with everything that was found out for it. */
export interface BriefWork {
  readonly request: BriefRequest;
  readonly topic: Understanding;
  readonly plan: Plan;
  readonly results: readonly ToolResult[];
  readonly language: Language;
}
