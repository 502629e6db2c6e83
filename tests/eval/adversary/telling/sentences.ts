const ENDS =
  /(?<=[。！？](?:[”’』」）)]*))(?![”’』」）)])|(?<=[a-z\d)\]%”][.!?]["”’)]?)(?<!\b(?:Table|Figure) \d\.)\s+(?=[“"(]?[A-Z])/u;

/** The sentences of a text, each with its stop. Quotation marks and brackets that close after a stop belong to it. */
export function sentencesOf(text: string): readonly string[] {
  return text
    .split(/\n+/u)
    .flatMap((line) => line.split(ENDS))
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

/** Where a sentence stands, or whose words it is in, as a renderer puts it behind: (section 2.2), (2.2 节), (摘要). */
const ADDRESS = /\((?:section [\d.]+|[\d.]+ 节|abstract|摘要|the project[’']s rendering)\)/giu;

/** A text without what a renderer may add or take: white space, marks of citation, addresses, stops at its end. */
export function bare(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/\[\d+\]/gu, '')
    .replaceAll(ADDRESS, '')
    .replaceAll(/\s+/gu, '')
    .replace(/[。.!！?？；;]+$/u, '')
    .toLowerCase();
}

/** A sentence with a mark of citation before its stop, as writers put it. */
export function marked(sentence: string, ...numbers: readonly number[]): string {
  const marks = numbers.map((number) => `[${number}]`).join('');
  const stop = /[。.！!？?]["”’」）)]*$/u.exec(sentence)?.[0] ?? '';
  const body = sentence.slice(0, sentence.length - stop.length);
  return stop.startsWith('.') || stop.startsWith('!') || stop.startsWith('?')
    ? `${body} ${marks}${stop}`
    : `${body}${marks}${stop}`;
}
