/** How much is held, and how long (milliseconds). */
export interface StateLimits {
  readonly threadTurns: number;
  readonly threadLifetime: number;
  readonly eventLifetime: number;
  readonly eventHold: number;
  readonly receiptLifetime: number;
}

const DAY = 24 * 60 * 60 * 1000;

export const STATE_LIMITS: StateLimits = {
  // A follow-up takes what it leaves out from the turns just before it; older ones only cost time to read.
  threadTurns: 20,
  threadLifetime: 7 * DAY,
  // Slack repeats an event for minutes, with delayed events for a day.
  eventLifetime: 2 * DAY,
  // How long a killed process keeps its questions from the others. It is renewed several times within: shorter, and a
  // stall of a busy process would hand over what it is still answering.
  eventHold: 6000,
  receiptLifetime: 90 * DAY,
};
