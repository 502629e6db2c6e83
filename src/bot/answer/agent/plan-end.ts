/** How planning came to an end: by itself, at the limit of its rounds, or without one call that a tool could take. */
export type PlanEnd = 'done' | 'unended' | 'unusable';
