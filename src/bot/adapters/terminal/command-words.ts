/** The words of the command line that run something. */
export const COMMAND_WORDS = [
  'ask',
  'check',
  'recommend',
  'search',
  'index',
  'documents',
  'audit',
  'indicators',
  'brief',
  'replay',
  'slack',
  'discord',
  'mcp',
  'doctor',
  'feedback',
  'erase',
] as const;
export type CommandWord = (typeof COMMAND_WORDS)[number];
