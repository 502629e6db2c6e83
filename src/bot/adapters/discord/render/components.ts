import {
  ButtonStyle,
  ComponentType,
  MessageFlags,
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APIComponentInMessageActionRow,
  type APIContainerComponent,
  type APIComponentInContainer,
  type APIFileComponent,
  type APIMediaGalleryComponent,
  type APIMessageTopLevelComponent,
  type APITextDisplayComponent,
} from 'discord-api-types/v10';
import { shortened } from '../../../rendering/shortened.js';
import type { DiscordFile, DiscordMessage } from '../discord-message.js';
import { BUTTON_LABEL, ROW_BUTTONS } from './limits.js';

export type Row = APIActionRowComponent<APIComponentInMessageActionRow>;
export type Button = APIButtonComponentWithCustomId;

/** Who sees a message. */
export type Audience = 'asker' | 'channel';

const FLAGS: Readonly<Record<Audience, MessageFlags>> = {
  asker: MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral,
  channel: MessageFlags.IsComponentsV2,
};

/** A message that calls nobody. */
export function messageOf(
  components: readonly APIMessageTopLevelComponent[],
  audience: Audience,
  files: readonly DiscordFile[] = [],
): DiscordMessage {
  return { flags: FLAGS[audience], components, allowed_mentions: { parse: [] }, files };
}

export function container(components: readonly APIComponentInContainer[]): APIContainerComponent {
  return { type: ComponentType.Container, components: [...components] };
}

/** @param content Markdown */
export function textDisplay(content: string): APITextDisplayComponent {
  return { type: ComponentType.TextDisplay, content };
}

/** A picture that is uploaded with the message. */
export function gallery({ name, description }: DiscordFile): APIMediaGalleryComponent {
  return { type: ComponentType.MediaGallery, items: [{ media: { url: `attachment://${name}` }, description }] };
}

/** A file that is uploaded with the message, to be saved. */
export function fileComponent({ name }: DiscordFile): APIFileComponent {
  return { type: ComponentType.File, file: { url: `attachment://${name}` } };
}

/** A button; words that are too long for it give way to an ellipsis. */
export function button(customId: string, label: string, style: Button['style'] = ButtonStyle.Secondary): Button {
  return { type: ComponentType.Button, custom_id: customId, label: labelOf(label, BUTTON_LABEL), style };
}

/** Words without markup, as buttons and menus show them, within so many characters. */
export function labelOf(text: string, limit: number): string {
  return shortened(text, limit, (one) => one.length);
}

/** Buttons in rows of five. */
export function rowsOf(buttons: readonly Button[]): Row[] {
  return Array.from({ length: Math.ceil(buttons.length / ROW_BUTTONS) }, (_, row) =>
    rowOf(buttons.slice(row * ROW_BUTTONS, (row + 1) * ROW_BUTTONS)),
  );
}

export function rowOf(components: readonly APIComponentInMessageActionRow[]): Row {
  return { type: ComponentType.ActionRow, components: [...components] };
}
