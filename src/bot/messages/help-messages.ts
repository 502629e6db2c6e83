/** The help of the command line; command names, options and codes stay as they are in every language. */
export interface HelpMessages {
  readonly overview: string;
  readonly commands: Readonly<
    Record<
      | 'ask'
      | 'check'
      | 'recommend'
      | 'search'
      | 'index'
      | 'documents'
      | 'audit'
      | 'brief'
      | 'indicators'
      | 'replay'
      | 'slack'
      | 'discord'
      | 'mcp'
      | 'doctor'
      | 'feedback'
      | 'erase',
      string
    >
  >;
  /** Options that every command takes. */
  readonly options: string;
}
