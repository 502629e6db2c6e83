/** How models that think first mark their thoughts, where their server leaves them in the text. */
const [OPENED, CLOSED] = ['<think>', '</think>'];

/** A text in pieces, without the thoughts that it begins with: they are no part of what is said, and judged as none. */
export async function* withoutThoughts(pieces: AsyncIterable<string>): AsyncGenerator<string, void, void> {
  let [read, state]: [string, 'beginning' | 'thinking' | 'saying'] = ['', 'beginning'];
  for await (const piece of pieces) {
    read += piece;
    if (state === 'beginning') state = beginningOf(read.trimStart());
    if (state === 'thinking') {
      const end = read.indexOf(CLOSED);
      // Of thoughts only their end may still be half a mark.
      if (end === -1) read = read.slice(-CLOSED.length);
      else [read, state] = [read.slice(end + CLOSED.length), 'saying'];
    }
    if (state === 'saying') {
      yield read;
      read = '';
    }
  }
  if (state === 'beginning') yield read;
}

function beginningOf(text: string): 'beginning' | 'thinking' | 'saying' {
  if (text.startsWith(OPENED)) return 'thinking';
  return OPENED.startsWith(text) ? 'beginning' : 'saying';
}
