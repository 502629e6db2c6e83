import { Exact } from '../exact.js';
import { foundAt, type Unclear, type Written } from './written.js';

/** All that may belong to one run of digits; spaces only of the kinds that do not break a line. */
const RUN = /\d+(?:[.,'\u00a0\u2009\u202f]\d+)*/uy;

/** Plain digits, or thousands in groups of three, with or without decimals. */
const NUMBER = /^(?:\d+|\d{1,3}(?:,\d{3})+|\d{1,3}(?:[\u00a0\u2009\u202f]\d{3})+)(?:\.(?<fraction>\d+))?$/u;

/** More digits than any figure has: beyond it arithmetic would no longer be exact. */
const MOST_DIGITS = 40;

const EXPONENT = /e[+-]?\d+(?![A-Za-z])/iuy;

/** 3:1 and 1/2, where a unit does not follow. */
const RATIO = /[:/]\d+(?:\.\d+)?/uy;

/** A group of three after a plain space: "12 500" may be one number or two. */
const SPACED = /(?: \d{3})+(?![\d.,])/uy;

function doubtAfter(text: string, run: string, end: number): Unclear | null {
  const exponent = foundAt(EXPONENT, text, end)?.[0];
  if (exponent !== undefined) {
    return { doubt: 'exponent', end: end + exponent.length };
  }
  const ratio = foundAt(RATIO, text, end)?.[0];
  if (ratio !== undefined) {
    return { doubt: 'ratio', end: end + ratio.length };
  }
  const spaced = /^\d{1,3}$/u.test(run) ? foundAt(SPACED, text, end)?.[0] : undefined;
  return spaced === undefined ? null : { doubt: 'separators', end: end + spaced.length };
}

/** The number that a run of digits gives, or why it gives none. The text has ASCII digits. */
export function readDigits(text: string, at: number): Written | Unclear | null {
  const run = foundAt(RUN, text, at)?.[0];
  if (run === undefined) {
    return null;
  }
  const end = at + run.length;
  const groups = NUMBER.exec(run);
  if (groups === null || run.length > MOST_DIGITS) {
    return { doubt: 'separators', end };
  }
  return (
    doubtAfter(text, run, end) ?? {
      value: new Exact(run.replace(/[^\d.]/gu, '')),
      decimals: groups.groups?.['fraction']?.length ?? 0,
      end,
    }
  );
}
