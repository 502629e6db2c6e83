import type { DiscordMessage } from '../../src/bot/adapters/discord/discord-message.js';
import type { DiscordForm } from '../../src/bot/adapters/discord/render/views/forms.js';
import { allComponents, referredFiles } from './discord-server/limits/component-tree.js';
import { checkMessage } from './discord-server/limits/messages.js';
import { checkModal } from './discord-server/limits/modals.js';
import { linksOf, marksOf, pingsOf } from './discord-server/live-marks.js';
import { Refusal } from './discord-server/refusal.js';
import type { JsonObject } from './server-parts/json.js';

/** What is uploaded is named by `attachment://`, which takes no other signs. */
const FILE_NAME = /^[\w.-]{1,255}$/u;

/** What the test Discord would refuse of a message, what in it is live, and which of its files nothing shows. */
export function discordMessageFaults({ flags, components, allowed_mentions, files }: DiscordMessage): string[] {
  const content: JsonObject = JSON.parse(JSON.stringify({ flags, components, allowed_mentions }));
  const names = files.map(({ name }) => name);
  const referred = referredFiles(content.components).map(({ name }) => name);
  const said = { content: '', embeds: [], components: allOf(content.components), allowedMentions: null };
  return [
    ...refusedOf(() => checkMessage({ content, flags, kept: { content: undefined, embeds: undefined }, files: names })),
    ...marksOf(said).map((mark) => `live ${mark}`),
    ...linksOf(said).map((link) => `live ${link}`),
    ...pingsOf(said).map((ping) => `calls ${ping}`),
    ...componentsIn(components).flatMap(({ content: text }) => (isBlank(text) ? ['blank text'] : [])),
    ...files.flatMap(({ name, description }) =>
      FILE_NAME.test(name) && description !== '' && description.length <= 1_024 ? [] : [`file ${name}: ${description}`],
    ),
    ...(new Set(names).size === names.length && names.length === referred.length ? [] : [`files: ${names.join()}`]),
  ];
}

/** What the test Discord would refuse of a form. */
export function discordModalFaults(form: DiscordForm): string[] {
  return refusedOf(() => checkModal(JSON.parse(JSON.stringify(form))));
}

/** Every component, the outer before what they hold. */
export function componentsIn(components: unknown): readonly JsonObject[] {
  return allComponents(components).map(({ component }) => component);
}

const isBlank = (text: unknown): boolean => typeof text === 'string' && text.trim() === '';

function allOf(components: unknown): readonly JsonObject[] {
  return Array.isArray(components) ? components : [];
}

function refusedOf(check: () => void): string[] {
  try {
    check();
    return [];
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return [JSON.stringify(error.body)];
  }
}
