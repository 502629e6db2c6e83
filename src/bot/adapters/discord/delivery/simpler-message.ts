import {
  ComponentType,
  type APIComponentInContainer,
  type APIMessageTopLevelComponent,
  type APITextDisplayComponent,
} from 'discord-api-types/v10';

import type { Language } from '../../../../knowledge/index.js';
import { messagesIn } from '../../../messages/catalogue.js';
import { discordMessages } from '../../../messages/discord.js';
import type { DiscordMessage } from '../discord-message.js';
import { container, textDisplay } from '../render/components.js';
import { FILE_TITLE } from '../render/page-room.js';
import { smallPrint } from '../render/small-print.js';

/** The same without one of its files, and without what shows it. */
export function withoutFile(message: DiscordMessage, name: string): DiscordMessage {
  const shows = (component: APIComponentInContainer): boolean =>
    JSON.stringify(component).includes(JSON.stringify(`attachment://${name}`));
  return {
    ...message,
    components: message.components.map((one) =>
      one.type === ComponentType.Container
        ? { ...one, components: one.components.filter((inner) => !shows(inner)) }
        : one,
    ),
    files: message.files.filter((file) => file.name !== name),
  };
}

/** A message whose files were refused for want of a permission, with a word on which. */
export function withoutFiles(message: DiscordMessage, language: Language): DiscordMessage {
  const { filesRefused } = messagesIn(discordMessages, language);
  const note = textDisplay(smallPrint(filesRefused, FILE_TITLE));
  const bare = message.files.reduce((left, { name }) => withoutFile(left, name), message);
  const [first, ...rest] = bare.components;
  if (first?.type !== ComponentType.Container) return bare;
  return { ...bare, components: [{ ...first, components: [...first.components, note] }, ...rest] };
}

/** The next simpler form of a message: without files, then words alone; null where it is that already. */
export function simplerMessage(message: DiscordMessage): DiscordMessage | null {
  if (message.files.length > 0) {
    return message.files.reduce((left, { name }) => withoutFile(left, name), message);
  }
  const words = message.components.flatMap(wordsIn);
  const isSimple = message.components.every(
    (one) => one.type === ComponentType.Container && one.components.length === wordsIn(one).length,
  );
  return isSimple || words.length === 0 ? null : { ...message, components: [container(words)] };
}

function wordsIn(component: APIMessageTopLevelComponent): APITextDisplayComponent[] {
  const inside = component.type === ComponentType.Container ? component.components : [component];
  return inside.flatMap((one) => (one.type === ComponentType.TextDisplay ? [one] : []));
}
