import type { RawFile } from 'discord.js';
import { ComponentType, MessageFlags, type APIMessageTopLevelComponent } from 'discord-api-types/v10';

import type { DiscordFile, DiscordMessage } from '../discord-message.js';
import { withoutFile } from './simpler-message.js';

/** A message as discord.js sends it. */
export interface Sending {
  readonly body: Readonly<Record<string, unknown>>;
  readonly files: RawFile[];
}

/** Who is to see a message that is sent anew: of one that is changed that stays. */
export type Seen = 'by-all' | 'by-asker';

/** A message with its files made; one that cannot be made is left out, since what it holds is in the words too. */
export async function sendingOf(message: DiscordMessage, seen: Seen, mark: number | null = null): Promise<Sending> {
  let whole = message;
  const files: RawFile[] = [];
  for (const file of message.files) {
    const data = await contentOf(file);
    if (data === null) whole = withoutFile(whole, file.name);
    else files.push({ name: file.name, data });
  }
  const { components, allowed_mentions } = whole;
  const attachments = whole.files.map(({ name, description }, id) => ({ id, filename: name, description }));
  // Named even where there are none: what an earlier form of the message had goes with it.
  return {
    body: { flags: flagsOf(seen), components: marked(components, mark), allowed_mentions, attachments },
    files,
  };
}

const flagsOf = (seen: Seen): number =>
  seen === 'by-all' ? MessageFlags.IsComponentsV2 : MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral;

function marked(
  components: readonly APIMessageTopLevelComponent[],
  mark: number | null,
): readonly APIMessageTopLevelComponent[] {
  const [first, ...rest] = components;
  const isMarkable = first !== undefined && first.type !== ComponentType.ActionRow;
  return mark !== null && isMarkable ? [{ ...first, id: mark }, ...rest] : components;
}

/** Null where it cannot be made. */
async function contentOf({ content }: DiscordFile): Promise<Buffer | null> {
  try {
    return Buffer.from(typeof content === 'function' ? await content() : content);
  } catch {
    return null;
  }
}
