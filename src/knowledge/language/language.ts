/** The two languages Lianwen reads and answers in. */
export type Language = 'zh' | 'en';

/** One text in both languages. */
export interface LocalText {
  readonly zh: string;
  readonly en: string;
}
