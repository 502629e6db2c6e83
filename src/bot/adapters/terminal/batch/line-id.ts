// One JSON token; the text is known to be valid JSON.
const TOKEN = /\s*("(?:[^"\\]|\\.)*"|[{}[\]:,]|[^\s{}[\]:,"]+)\s*/gy;

/**
 * The `id` of a request as JSON text, to be echoed as it came: a number keeps its digits, which parsing would round
 * (19-digit message ids) or rewrite (1.0). `null` where the request has none.
 *
 * @param json - a valid JSON object, of which `id` was parsed
 */
export function idText(json: string, id: unknown): string {
  if (id === undefined) return 'null';
  return typeof id === 'number' ? (lastMember(json, 'id') ?? 'null') : JSON.stringify(id);
}

/** The first token of a top-level member's value; of the last one where a key repeats, as JSON.parse has it. */
function lastMember(json: string, key: string): string | null {
  const tokens = [...json.matchAll(TOKEN)].map(([, token = '']) => token);
  let depth = 0;
  let found: string | null = null;
  for (const [index, token] of tokens.entries()) {
    const isValue = depth === 1 && tokens[index - 1] === ':';
    if (isValue && JSON.parse(tokens[index - 2] ?? '') === key) found = token;
    depth += DEPTH_CHANGE[token] ?? 0;
  }
  return found;
}

const DEPTH_CHANGE: Readonly<Record<string, number>> = { '{': 1, '[': 1, '}': -1, ']': -1 };
