import type { Advice } from '../../documents/advice.js';
import type { Language } from '../../language/language.js';

/** What a text says nothing about: clauses that show no signal, and texts about something else than an industry. */
export const SILENT = 'silent';
export const OTHER = 'other';

/** An example of a label. */
export interface LabelExample {
  /** Place of the label in {@link labelsOf}. */
  readonly label: number;
  readonly text: string;
  readonly language: Language;
}

/** The labels of an advice map in order: its signals, then silence, then other matters. */
export function labelsOf({ signals }: Advice): readonly string[] {
  return [...signals.map(({ id }) => id), SILENT, OTHER];
}

/** The examples of every label. A text about an industry is silent about what troubles it. */
export function examplesOf({ signals, silent, subjects }: Advice): readonly LabelExample[] {
  const groups = [
    ...signals.map(({ examples }, label) => ({ label, examples })),
    { label: signals.length, examples: silent },
    { label: signals.length, examples: subjects.examples },
    { label: signals.length + 1, examples: subjects.others },
  ];
  return groups.flatMap(({ label, examples }) =>
    examples.flatMap((example) =>
      (['zh', 'en'] as const).map((language) => ({ label, text: example[language], language })),
    ),
  );
}
