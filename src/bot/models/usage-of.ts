/** Bytes of UTF-8 to a token, about: four letters of English, one character of Chinese. */
const BYTES_PER_TOKEN = 3;

/**
 * The tokens that an exchange cost, as its response counts them: in all (OpenAI's API), or in and out (Anthropic's).
 * A server that does not count sends a piece a token in a stream, and text otherwise.
 */
export function usageOf(requestBytes: number, response: string): number {
  const total = lastNumber(response, /"total_tokens"\s*:\s*(\d+)/gu);
  if (total !== null) return total;
  const [read, written] = [
    lastNumber(response, /"input_tokens"\s*:\s*(\d+)/gu),
    lastNumber(response, /"output_tokens"\s*:\s*(\d+)/gu),
  ];
  if (read !== null || written !== null) return (read ?? 0) + (written ?? 0);
  const pieces = response.match(/^data:/gmu)?.length ?? 0;
  return tokensOf(requestBytes) + (pieces > 0 ? pieces : tokensOf(Buffer.byteLength(response)));
}

/** The tokens that so many bytes come to, about. */
export const tokensOf = (bytes: number): number => Math.ceil(bytes / BYTES_PER_TOKEN);

function lastNumber(text: string, pattern: RegExp): number | null {
  const last = [...text.matchAll(pattern)].at(-1)?.[1];
  return last === undefined ? null : Number(last);
}
