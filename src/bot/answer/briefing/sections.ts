/** The sections of a brief, in their order; one that would say nothing is left out. */
export const SECTIONS = ['findings', 'indicators', 'mechanisms', 'paths', 'risks', 'questions'] as const;
export type SectionId = (typeof SECTIONS)[number];
