import { detectLanguage } from '../../../knowledge/index.js';
import type { DiscordMessage } from './discord-message.js';
import type { Audience } from './render/components.js';
import { messageOf } from './render/components.js';
import { renderWords } from './render/render-words.js';

/** Words alone, as one message: none of them is read as a mention, link or markup. */
export function plainMessage(text: string, audience: Audience = 'channel'): DiscordMessage {
  const [first] = renderWords(text, detectLanguage(text), audience);
  return first ?? messageOf([], audience);
}
