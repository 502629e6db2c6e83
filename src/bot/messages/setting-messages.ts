/** A user's settings, each with its choices. */
export interface SettingMessages {
  /** Above them, where nothing else says what they are. */
  readonly title: string;
  readonly language: string;
  readonly asAsked: string;
  readonly chinese: string;
  readonly english: string;
  /** Who sees the answers to commands. */
  readonly visibility: string;
  readonly ephemeral: string;
  readonly visible: string;
}

/** The button that forgets all that is kept of a user. */
export interface ForgetMessages {
  readonly button: string;
  readonly title: string;
  readonly warning: string;
  readonly confirm: string;
  readonly cancel: string;
  done(records: number): string;
}
