/** A stretch of a line as Discord shows it. */
export interface Inline {
  /** `link`, `mention`, `time` and `emoji` are live: they lead somewhere, call someone, or stand for something else. */
  readonly kind:
    | 'text'
    | 'bold'
    | 'italic'
    | 'underline'
    | 'strike'
    | 'spoiler'
    | 'code'
    | 'link'
    | 'mention'
    | 'time'
    | 'emoji';
  readonly text: string;
  /** What stands between the marks of emphasis. */
  readonly inner: readonly Inline[];
}

type Rule = readonly [kind: Inline['kind'], pattern: RegExp, inner: 'marked' | 'literal'];

// Discord's rules in the order in which they are tried, each where the rest of the line begins (support.discord.com,
// "Markdown Text 101"; developers/docs/reference, "Message Formatting").
const RULES: readonly Rule[] = [
  ['mention', /^<(?:@[!&]?|#)\d+>/u, 'literal'],
  ['mention', /^@(?:everyone|here)/u, 'literal'],
  ['mention', /^<\/[^:>\n]+:\d+>/u, 'literal'],
  ['mention', /^<id:[a-z]+>/u, 'literal'],
  ['time', /^<t:-?\d+(?::[a-zA-Z])?>/u, 'literal'],
  ['emoji', /^<a?:\w+:\d+>/u, 'literal'],
  ['link', /^<(?:[a-z][a-z\d+.-]*:[^\s>]+|\+\d+|[^\s@<>]+@[^\s@<>]+)>/iu, 'literal'],
  ['link', /^\[(?<inner>[^\]\n]+)\]\([^)\s]+\)/u, 'marked'],
  ['link', /^[a-z][a-z\d+.-]*:\/\/[^\s<>]+/iu, 'literal'],
  ['code', /^(?<mark>`+)(?<inner>[^`](?:[\s\S]*?[^`])?)\k<mark>(?!`)/u, 'literal'],
  ['spoiler', /^\|\|(?<inner>[\s\S]+?)\|\|/u, 'marked'],
  ['bold', /^\*\*(?<inner>(?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/u, 'marked'],
  ['underline', /^__(?<inner>(?:\\[\s\S]|[^\\])+?)__(?!_)/u, 'marked'],
  ['italic', /^\*(?=\S)(?<inner>(?:\\[\s\S]|[^\\*])+?)\*(?!\*)/u, 'marked'],
  ['italic', /^_(?<inner>(?:\\[\s\S]|[^\\_])+?)_(?![\p{L}\p{N}_])/u, 'marked'],
  ['strike', /^~~(?=\S)(?<inner>(?:\\[\s\S]|[^\\])+?)~~/u, 'marked'],
];

const ESCAPED = /^\\(?<sign>[^\p{L}\p{N}\s])/u;
const PLAIN = /^[^\\<>@[`|*_~a-z]+/iu;
/** A word is text as a whole, unless an address begins in it. */
const WORD = /^[a-z]+(?!\w*:\/\/)/iu;

/** A line as Discord shows it. */
export function inlineOf(source: string): readonly Inline[] {
  const found: Inline[] = [];
  const say = (text: string): void => {
    const last = found.at(-1);
    if (last?.kind === 'text') found[found.length - 1] = { ...last, text: last.text + text };
    else found.push({ kind: 'text', text, inner: [] });
  };
  for (let rest = source; rest !== '';) {
    const [one, length] = first(rest);
    if (typeof one === 'string') say(one);
    else found.push(one);
    rest = rest.slice(length);
  }
  return found;
}

function first(rest: string): readonly [Inline | string, number] {
  const escaped = ESCAPED.exec(rest);
  if (escaped) return [escaped.groups?.['sign'] ?? '', escaped[0].length];
  for (const [kind, pattern, inner] of RULES) {
    const match = pattern.exec(rest);
    if (match) return [markedBy(kind, match.groups?.['inner'] ?? match[0], inner), match[0].length];
  }
  const plain = (PLAIN.exec(rest) ?? WORD.exec(rest))?.[0] ?? String.fromCodePoint(rest.codePointAt(0) ?? 0);
  return [plain, plain.length];
}

function markedBy(kind: Inline['kind'], between: string, inner: Rule[2]): Inline {
  const nodes = inner === 'marked' ? inlineOf(between) : [];
  return { kind, text: nodes.length > 0 ? textOf(nodes) : between, inner: nodes };
}

function textOf(nodes: readonly Inline[]): string {
  return nodes.map(({ text }) => text).join('');
}
