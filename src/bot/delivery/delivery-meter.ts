/** What delivery counts. */
export type DeliveryCount =
  /** The platform asked to wait. */
  | 'rate-limited'
  /** A call was tried again, since no response or an error of the platform's own came. */
  | 'retried'
  /** A message was posted again though it may stand there already. */
  | 'blind-repeat'
  /** Blocks were refused, the text was sent. */
  | 'plain-instead'
  /** A message was sent without the mark by which it could be found again. */
  | 'unmarked'
  /** A file was refused, or no word came of it. */
  | 'file-left'
  /** A repeat of an event was dropped. */
  | 'repeat-dropped'
  /** An event that another process left was taken up. */
  | 'resumed'
  /** A channel refused the answer; it goes to the direct conversation with who asked. */
  | 'redirected'
  | 'answered'
  | 'failed'
  /** The database was away. */
  | 'state-away';

/**
 * Where the time from a question to its answer goes.
 * - `queue`: until it is begun, behind the earlier questions of its channel
 * - `answer`: while the answer is made
 * - `delivery`: the rest, until its last message stands
 */
export type Stage = 'queue' | 'answer' | 'delivery';

/** Takes what delivery measures, for metrics. */
export interface DeliveryMeter {
  count(what: DeliveryCount): void;
  took(stage: Stage, milliseconds: number): void;
}
