import type { Paragraph } from 'docx';

import type { Docx } from './docx-library.js';
import { STYLE } from './styles.js';

/** Counts the captions: Word counts them anew by the field that each holds. */
export class Captions {
  readonly #docx: Docx;
  readonly #label: string;
  #count = 0;

  constructor(docx: Docx, label: string) {
    this.#docx = docx;
    this.#label = label;
  }

  /** "Exhibit 1  …" in Word's caption style; one below its picture does not cling to what follows. */
  next(text: string, place: 'above' | 'below'): Paragraph {
    this.#count += 1;
    const [label, number] = [this.#label, `${this.#count}`];
    const { Paragraph: Line, SimpleField, TextRun } = this.#docx;
    return new Line({
      style: STYLE.caption,
      keepNext: place === 'above',
      children: [
        new TextRun(`${label} `),
        new SimpleField(`SEQ ${label} \\* ARABIC`, number),
        new TextRun(`\u2003${text}`),
      ],
    });
  }
}
