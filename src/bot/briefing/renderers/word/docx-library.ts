import type * as docx from 'docx';

/** The library, which render-word.ts alone loads and hands to the files beside it. */
export type Docx = typeof docx;

/** A picture as a file, with its size as it is to be shown, in pixels of which 96 make an inch. */
export interface Picture {
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
}
