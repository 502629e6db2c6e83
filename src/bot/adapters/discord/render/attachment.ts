import type { RenderedFile } from '../../../rendering/rendered-file.js';
import type { DiscordFile } from '../discord-message.js';
import { labelOf } from './components.js';
import { FILE_DESCRIPTION } from './limits.js';

// reference, "Uploading Files": what is named by attachment:// has no other signs in its name.
const OTHER_SIGNS = /[^\w.-]+/gu;
const PARTED = /^(?<stem>.*?)(?<extension>\.[a-z]+)$/u;
/** What a file is called whose name is Chinese alone. */
const NAMELESS: Readonly<Record<string, string>> = { '.docx': 'brief', '.png': 'picture', '.csv': 'table' };

/** Files of one message as Discord takes them, no two of a name. */
export function attachmentsOf(files: readonly RenderedFile[]): readonly DiscordFile[] {
  const taken = new Set<string>();
  return files.map(({ name, altText, content }) => {
    const free = freeName(asciiName(name), taken);
    taken.add(free);
    return { name: free, description: labelOf(altText, FILE_DESCRIPTION), content };
  });
}

function asciiName(name: string): string {
  const { stem = '', extension = '' } = PARTED.exec(name)?.groups ?? {};
  const plain = stem.replace(OTHER_SIGNS, '-').replace(/^[-.]+|[-.]+$/gu, '');
  return (/[a-z\d]/iu.test(plain) ? plain : (NAMELESS[extension] ?? 'file')) + extension;
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  const { stem = name, extension = '' } = PARTED.exec(name)?.groups ?? {};
  let free = name;
  for (let number = 2; taken.has(free); number += 1) free = `${stem}-${number}${extension}`;
  return free;
}
