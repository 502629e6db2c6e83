/** What a service says to whoever started it. */
export interface ServiceMessages {
  /** Where health and counts are told. */
  health(address: string): string;
  /** It runs without that, for the reason given. */
  withoutServer(reason: string): string;
}
