import type { Language } from '../../../../knowledge/index.js';
import type { Drawable } from '../../../charts/render-chart.js';
import { messagesIn } from '../../../messages/catalogue.js';
import { discordMessages } from '../../../messages/discord.js';
import { fileName } from '../../../rendering/file-name.js';
import type { FileContent, RenderedFile } from '../../../rendering/rendered-file.js';
import type { DiscordPiece } from './table-pieces.js';

/** Draws a chart or a table as a PNG file; null where none can be drawn. */
export type Draw = ((drawable: Drawable) => FileContent) | null;

/** The picture of a page of a table; null for any other piece. */
export function tableFile({ table }: DiscordPiece, draw: Draw, language: Language): RenderedFile | null {
  if (draw === null || table?.kind !== 'picture') return null;
  const { picture } = table;
  const cells = [picture.columns, ...picture.rows].map((row) => row.join(', ')).join('\n');
  const altText = messagesIn(discordMessages, language).tablePicture(picture.rows.length, cells);
  return { name: fileName('table', 'png'), title: altText, altText, content: draw(picture) };
}
