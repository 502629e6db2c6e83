import {
  ComponentType,
  type APIComponentInContainer,
  type APIMessageTopLevelComponent,
  type APITextDisplayComponent,
} from 'discord-api-types/v10';

import type { DiscordMessage } from '../discord-message.js';
import { container } from '../render/components.js';

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
