import type { ErrorCode, ErrorFacts } from '../../knowledge/index.js';

/** What each error says and what to do about it, by its code and facts. */
export type ErrorMessages = Readonly<Record<ErrorCode, (facts: ErrorFacts) => string>>;
