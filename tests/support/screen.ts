import { Writable } from 'node:stream';

/** A character, or a control sequence of ECMA-48: its parameter and its letter. */
const STEP = /\u001b\[(?<parameter>[\d;?]*)(?<letter>[A-Za-z])|(?<character>[^])/gu;
/** Characters of two columns, as far as tests print them. */
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u;

/** A terminal of a given size: what has been written to it as a person sees it, with what has left it at the top. */
export class Screen extends Writable {
  readonly isTTY = true;
  readonly columns: number;
  readonly rows: number;
  readonly #left: string[] = [];
  readonly #lines: string[][] = [[]];
  #row = 0;
  #column = 0;

  constructor({ columns, rows }: { readonly columns: number; readonly rows: number }) {
    super({ decodeStrings: false });
    this.columns = columns;
    this.rows = rows;
  }

  /** Everything that can be read, scrolling up; lines without trailing white space. */
  get text(): string {
    const lines = this.#lines.map((cells) => cells.join('').trimEnd());
    return [...this.#left, ...lines].join('\n').trimEnd();
  }

  override _write(chunk: string | Uint8Array, _: BufferEncoding, done: () => void): void {
    const text = typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString();
    for (const { groups } of text.matchAll(STEP)) {
      if (groups?.['character'] === undefined) this.#control(groups?.['letter'] ?? '', Number(groups?.['parameter']));
      else this.#put(groups['character']);
    }
    done();
  }

  #put(character: string): void {
    if (character === '\n') this.#nextRow();
    if (character === '\r') this.#column = 0;
    if (character < ' ') return;
    const width = WIDE.test(character) ? 2 : 1;
    if (this.#column + width > this.columns) this.#nextRow();
    const line = this.#line;
    while (line.length < this.#column) line.push(' ');
    line.splice(this.#column, width, character, ...(width === 2 ? [''] : []));
    this.#column += width;
  }

  get #line(): string[] {
    const line = this.#lines[this.#row];
    if (line === undefined) throw new Error(`The screen has no row ${this.#row}.`);
    return line;
  }

  #nextRow(): void {
    this.#column = 0;
    this.#row += 1;
    if (this.#row === this.#lines.length) this.#lines.push([]);
    if (this.#lines.length <= this.rows) return;
    this.#left.push(...this.#lines.splice(0, 1).map((cells) => cells.join('').trimEnd()));
    this.#row -= 1;
  }

  #control(letter: string, parameter: number): void {
    const count = Math.max(1, parameter);
    if (letter === 'A') this.#row = Math.max(0, this.#row - count);
    if (letter === 'G') this.#column = count - 1;
    if (letter === 'J') this.#lines.splice(this.#row + 1);
    if (letter === 'J' || letter === 'K') this.#line.splice(this.#column);
  }
}
