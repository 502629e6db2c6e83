import type { JsonObject } from '../server-parts/json.js';

/** A call that Slack says no to, with the documented code. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  /** Slack's code: "channel_not_found". */
  readonly error: string;
  /** What stands beside the code in the answer. */
  readonly details: JsonObject;

  constructor(error: string, details: JsonObject = {}) {
    super(error);
    this.error = error;
    this.details = details;
  }
}

/** A refusal that says where: Slack gives each problem twice, as an error and as a message. */
export function refusalWith(error: string, problems: readonly string[]): Refusal {
  return new Refusal(error, {
    errors: problems,
    response_metadata: { messages: problems.map((problem) => `[ERROR] ${problem}`) },
  });
}

/** One call that was refused, for the tests to read. */
export interface RefusedCall {
  /** The method, or "response_url", "upload", "view_submission". */
  readonly method: string;
  /** Slack's code, or the fault that was asked for. */
  readonly error: string;
  /** Each problem with its path. */
  readonly problems: readonly string[];
  /** True if a fault was asked for; false if the app did something wrong. */
  readonly injected: boolean;
  readonly arguments: JsonObject;
}
