/** What delivery counts. */
export type DeliveryCount =
  /** Slack asked to wait. */
  | 'rate-limited'
  /** A call was tried again, since no response or an error of Slack's own came. */
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
  /** An event of an earlier process was taken up. */
  | 'resumed'
  | 'answered'
  | 'failed'
  /** The database was away. */
  | 'state-away';

/** Takes the counts, for metrics. */
export interface DeliveryMeter {
  count(what: DeliveryCount): void;
}
