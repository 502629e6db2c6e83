/** Who chooses the tool calls of a question. */
export const PLANNERS = ['rules', 'model'] as const;
export type PlannerKind = (typeof PLANNERS)[number];
