/** Who asks, and where. Every question from a platform carries one. */
export interface Asker {
  readonly platform: 'slack' | 'discord' | 'terminal';
  /** Slack's team, Discord's guild. */
  readonly workspace: string;
  readonly channel: string;
  readonly user: string;
}
