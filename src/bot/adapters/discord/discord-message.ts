import type { APIMessageTopLevelComponent, MessageFlags } from 'discord-api-types/v10';
import type { FileContent } from '../../rendering/rendered-file.js';

/** What is uploaded with a message; a component of it shows the file by its name. */
export interface DiscordFile {
  /** Unique in its message, and of signs that `attachment://` takes. */
  readonly name: string;
  /** For screen readers. */
  readonly description: string;
  readonly content: FileContent;
}

/** One message to send, or to put in the place of another: what the API takes as JSON, and the files beside it. */
export interface DiscordMessage {
  readonly flags: MessageFlags;
  readonly components: readonly APIMessageTopLevelComponent[];
  /** Nobody is called, whatever the words say. */
  readonly allowed_mentions: { readonly parse: readonly [] };
  readonly files: readonly DiscordFile[];
}
