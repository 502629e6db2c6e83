import type { APIComponentInContainer } from 'discord-api-types/v10';
import type { RenderedFile } from '../../../rendering/rendered-file.js';
import type { DiscordFile } from '../discord-message.js';
import { attachmentsOf } from './attachment.js';
import { fileComponent, gallery, textDisplay } from './components.js';
import { FILE_TITLE } from './page-room.js';
import { smallPrint } from './small-print.js';

/** What stands on a page: words as Markdown, a file that is looked at, or one that is saved. */
export type Shown =
  | { readonly kind: 'words'; readonly markdown: string }
  | { readonly kind: 'picture' | 'file'; readonly file: RenderedFile };

/** Components, and the files that they name. */
export interface ShownPage {
  readonly components: readonly APIComponentInContainer[];
  readonly files: readonly DiscordFile[];
}

/** What is shown as components of one message. */
export function shownPage(shown: readonly Shown[]): ShownPage {
  const own = shown.flatMap((one) => (one.kind === 'words' ? [] : [one.file]));
  const files = attachmentsOf(own);
  const attached = new Map(own.map((file, index) => [file, files[index]]));
  const components = shown.flatMap((one) =>
    one.kind === 'words' ? [textDisplay(one.markdown)] : fileComponents(one, attached.get(one.file)),
  );
  return { components, files };
}

/** A file to be saved stands under its title: its name has no Chinese. */
function fileComponents(
  { kind, file }: Extract<Shown, { readonly kind: 'picture' | 'file' }>,
  attached: DiscordFile | undefined,
): readonly APIComponentInContainer[] {
  if (attached === undefined) return [];
  return kind === 'picture'
    ? [gallery(attached)]
    : [textDisplay(smallPrint(file.title, FILE_TITLE)), fileComponent(attached)];
}
