// The briefing room's public face.
export { createBriefer } from './create-briefer.js';

export type { Brief, BriefReceipt, BriefRefusal, BriefResult } from './brief.js';
export type { Briefer, BriefRequest } from './briefer.js';
