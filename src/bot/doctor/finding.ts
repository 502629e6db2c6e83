import type { Language } from '../../knowledge/index.js';

/** What is looked at. */
export type Subject = 'configuration' | 'database' | 'index' | 'model' | 'language-model' | 'slack' | 'discord' | 'mcp';

/** What was found of it; `off`: it is not set up, which is nobody's fault. */
export interface Finding {
  readonly subject: Subject;
  readonly state: 'fine' | 'off' | 'wrong';
  /** In words, without a secret. */
  say(language: Language): string;
}

/** Looks at one chat platform. */
export type Examiner = () => Promise<readonly Finding[]>;
