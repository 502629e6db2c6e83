import type { SpanRole, TextLine } from '../../reply/text-line.js';

/** Whether what is written may carry colours. */
export type Colour = 'coloured' | 'plain';

// Weights rather than hues: they read on light and dark backgrounds alike. Each pair turns on and off (ECMA-48 SGR).
const BOLD = ['\u001b[1m', '\u001b[22m'] as const;
const DIM = ['\u001b[2m', '\u001b[22m'] as const;

const WEIGHTS: Readonly<Partial<Record<SpanRole, typeof BOLD | typeof DIM>>> = {
  statement: BOLD,
  heading: BOLD,
  address: DIM,
  sources: DIM,
};

/** Rendered lines as a terminal shows them: the same characters, addresses and sources dimmed. */
export function coloured(lines: readonly TextLine[], colour: Colour): string {
  return lines
    .map((line) =>
      line.map(({ role, text }) => weighted(text, colour === 'coloured' ? WEIGHTS[role] : undefined)).join(''),
    )
    .join('\n');
}

/** A secondary line of the terminal itself. */
export function dimmed(text: string, colour: Colour): string {
  return weighted(text, colour === 'coloured' ? DIM : undefined);
}

function weighted(text: string, weight: typeof BOLD | typeof DIM | undefined): string {
  return weight === undefined ? text : `${weight[0]}${text}${weight[1]}`;
}
