import { createHash } from 'node:crypto';

/** What is pinned of a stretch of text: enough to prove its characters, too little to print it. */
export interface Pin {
  /** Code points that are not white space. */
  readonly characters: number;
  readonly sha256: string;
}

/** The source taken apart: its prose by section in order, its tables by name, and what layout alone put in. */
export interface SourceParts {
  readonly sections: ReadonlyMap<string, string>;
  readonly tables: ReadonlyMap<string, string>;
  readonly furniture: readonly string[];
}

const HEADING = /^(?:(?<abstract>摘\s*要|Abstract)|(?<number>\d+(?:\.\d+)*)\.\s.*)$/u;

/** Each table runs from its first caption to the line that follows it in the source. */
const TABLES = [
  { name: 'table-1', from: /^Table 1\. /u, until: /^从微观层面/u },
  { name: 'table-2', from: /^Table 2\. /u, until: /^图片来源/u },
] as const;

type SourceTable = (typeof TABLES)[number];

/** "Table continued", printed where a page break cuts Table 2. */
const CONTINUED = '续表';

/** A hyphen that only parts a word at a line's end; all of them stand in the English abstract. */
const SOFT_HYPHEN = /(?<=[a-z])-$/u;

function withoutWhiteSpace(text: string): string {
  return text.replace(/\s+/gu, '');
}

function pin(characters: readonly string[]): Pin {
  return { characters: characters.length, sha256: createHash('sha256').update(characters.join('')).digest('hex') };
}

/** Pins characters in their order. */
export function pinSequence(text: string): Pin {
  return pin(Array.from(withoutWhiteSpace(text)));
}

/** Pins characters in any order: Table 1 stands in three column pairs side by side with merged cells. */
export function pinMultiset(text: string): Pin {
  return pin(Array.from(withoutWhiteSpace(text)).toSorted());
}

function append(parts: Map<string, string>, name: string, line: string): void {
  parts.set(name, (parts.get(name) ?? '') + line);
}

/** Which table a line belongs to, given the one that the line before it belonged to. */
function tableAt(line: string, before: SourceTable | undefined): SourceTable | undefined {
  return before !== undefined && !before.until.test(line) ? before : TABLES.find(({ from }) => from.test(line));
}

function sectionAt(line: string, before: string): string {
  const heading = HEADING.exec(line)?.groups;
  return heading === undefined ? before : (heading['number'] ?? 'abstract');
}

/** Takes the paper's text apart, line by line. */
export function takeApart(source: string): SourceParts {
  const sections = new Map<string, string>();
  const tables = new Map<string, string>();
  const furniture: string[] = [];
  let section = '';
  let table: SourceTable | undefined;
  for (const line of source.split('\n').map((text) => text.trim())) {
    table = tableAt(line, table);
    section = table === undefined ? sectionAt(line, section) : section;
    if (line === CONTINUED) {
      furniture.push(line);
    } else if (table !== undefined) {
      append(tables, table.name, line);
    } else if (section === 'abstract' && SOFT_HYPHEN.test(line)) {
      furniture.push('-');
      append(sections, section, line.replace(SOFT_HYPHEN, ''));
    } else {
      append(sections, section, line);
    }
  }
  return { sections, tables, furniture };
}
