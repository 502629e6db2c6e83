/**
 * Every code an error of Lianwen can carry. Codes are stable: others test against them.
 */
export type ErrorCode =
  | 'EMPTY_INPUT'
  | 'INPUT_TOO_LONG'
  | 'INVALID_ENCODING'
  | 'INVALID_INPUT'
  | 'CORPUS_NOT_FOUND'
  | 'CORPUS_EMPTY'
  | 'CORPUS_UNREADABLE'
  | 'UNKNOWN_DOCUMENT'
  | 'UNKNOWN_INDICATOR'
  | 'AMBIGUOUS_INDICATOR'
  | 'UNKNOWN_PERIOD'
  | 'UNKNOWN_PLACE'
  | 'UNKNOWN_COLUMN'
  | 'NO_GROWTH'
  | 'NOTHING_TO_CHART'
  | 'CHART_UNAVAILABLE'
  | 'UNSUPPORTED_FORMAT'
  | 'MALFORMED_DATA'
  | 'EMPTY_FILE'
  | 'OUTSIDE_CORPUS'
  | 'UNREADABLE_FILE'
  | 'INDEX_UNWRITABLE'
  | 'OUTPUT_TOO_LARGE'
  | 'OUTPUT_UNWRITABLE'
  | 'DISK_FULL'
  | 'MODEL_UNAVAILABLE'
  | 'MODEL_FAULT'
  | 'INCOMPATIBLE_UNITS'
  | 'INVALID_RECEIPT'
  | 'INVALID_CONFIG'
  | 'STATE_UNAVAILABLE'
  | 'PACKAGE_MISSING'
  | 'PLATFORM_REFUSED'
  | 'PLATFORM_UNREACHABLE'
  | 'OTHER_APPLICATION'
  | 'LISTEN_FAILED'
  | 'WRONG_USAGE'
  | 'CANCELLED'
  | 'INTERNAL';

/** The facts an error is about; the message catalogue of each language puts them in words. */
export type ErrorFacts = Readonly<Record<string, string | number>>;

/**
 * Base of all errors Lianwen raises: a stable code, the facts, and an English message that says what to do.
 */
export abstract class AdvisorError extends Error {
  abstract readonly code: ErrorCode;
  readonly facts: ErrorFacts;

  constructor(message: string, facts: ErrorFacts = {}, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = new.target.name;
    this.facts = facts;
  }
}
