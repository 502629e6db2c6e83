import { isPeriodText } from './period-of-path.js';
import { withoutFootnoteMarks } from './footnote-marks.js';

function normalise(label: string): string {
  return withoutFootnoteMarks(label)
    .replace(/[:：]\s*$/u, '')
    .trim()
    .toLowerCase();
}

interface Level {
  readonly text: string;
  readonly isPeriod: boolean;
}

/**
 * The headings above a row. Headings that follow each other without rows between nest; one after rows takes the place of
 * the innermost; a total ends the group that it names, or else the innermost. A heading that is a period stands
 * outermost and ends only at the next one.
 */
export class GroupStack {
  #levels: readonly Level[] = [];
  #hasRows = false;

  /** The headings, outermost first. */
  get texts(): readonly string[] {
    return this.#levels.map(({ text }) => text);
  }

  /** A heading of the rows below it. */
  open(text: string): void {
    const level: Level = {
      text: withoutFootnoteMarks(text).replace(/\s*[:：]\s*$/u, ''),
      isPeriod: isPeriodText(text),
    };
    const last = this.#levels.at(-1);
    const kept = this.#hasRows && last?.isPeriod === false ? this.#levels.slice(0, -1) : this.#levels;
    this.#levels = level.isPeriod ? [level] : [...kept, level];
    this.#hasRows = false;
  }

  /** A row of figures under the headings. */
  addRow(): void {
    this.#hasRows = true;
  }

  /** The total of the group that its label names; of the innermost where it names none. */
  close(label: string): void {
    const name = normalise(label).replace(/^(?:total|net)\s+/u, '');
    const named = this.#levels.findLastIndex(({ text }) => name !== '' && normalise(text) === name);
    const innermost = this.#levels.at(-1)?.isPeriod === false ? this.#levels.length - 1 : this.#levels.length;
    this.#levels = this.#levels.slice(0, named >= 0 && this.#levels[named]?.isPeriod === false ? named : innermost);
    this.#hasRows = this.#levels.length > 0;
  }
}
