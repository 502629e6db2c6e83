import { inlineOf, type Inline } from './inline.js';

/** A line, or a block of code, as Discord shows it. */
export type Shown =
  | { readonly kind: 'code'; readonly text: string }
  | {
      readonly kind: 'plain' | 'quote' | 'small' | 'heading' | 'item';
      readonly nodes: readonly Inline[];
    };

const FENCED = /^```(?:[a-z\d_+.#-]+\n|\n)?(?<text>[\s\S]+?)```/iu;
const LINES: readonly (readonly [Exclude<Shown['kind'], 'code'>, RegExp])[] = [
  ['small', /^-# +/u],
  ['heading', /^#{1,3} +/u],
  ['quote', /^>(?:>>)? /u],
  ['item', /^ *(?:[-*]|\d+\.) +(?=\S)/u],
];

/** Markdown as Discord shows it, written from its documentation: without a word of the project's own code. */
export function readMarkdown(source: string): readonly Shown[] {
  const shown: Shown[] = [];
  for (let rest = source; rest !== '';) {
    const fenced = FENCED.exec(rest);
    if (fenced) {
      shown.push({ kind: 'code', text: (fenced.groups?.['text'] ?? '').replace(/\n$/u, '') });
      rest = rest.slice(fenced[0].length).replace(/^\n/u, '');
      continue;
    }
    const [line = ''] = rest.split('\n', 1);
    shown.push(lineOf(line));
    rest = rest.slice(line.length + 1);
  }
  return shown;
}

function lineOf(line: string): Shown {
  for (const [kind, opening] of LINES) {
    const match = opening.exec(line);
    if (match) return { kind, nodes: inlineOf(line.slice(match[0].length)) };
  }
  return { kind: 'plain', nodes: inlineOf(line) };
}

/** The letters that a reader sees. */
export function lettersOf(shown: readonly Shown[]): string {
  return shown.map((one) => (one.kind === 'code' ? one.text : one.nodes.map(({ text }) => text).join(''))).join('\n');
}

/** Bold, slanted, small, behind a bar, in one width: all that an answer of ours is marked up with. */
const QUIET: ReadonlySet<string> = new Set(['text', 'bold', 'italic', 'plain', 'quote', 'small', 'code']);

/** Markup that is not ours: links, mentions, times, emoji, spoilers, headings, lists … */
export function strangeIn(shown: readonly Shown[]): string[] {
  const nodes = shown.flatMap((one): readonly (Inline | Shown)[] =>
    one.kind === 'code' ? [one] : [one, ...one.nodes, ...one.nodes.flatMap(({ inner }) => inner)],
  );
  return nodes.flatMap((one) => (QUIET.has(one.kind) && !isInlineCode(one) ? [] : [JSON.stringify(one)]));
}

const isInlineCode = (one: Inline | Shown): boolean => one.kind === 'code' && 'inner' in one;
