import type { RenderedFile } from '../../../rendering/rendered-file.js';
import { shortened } from './escape-text.js';
import { FILE_ALT_TEXT } from './limits.js';

/** A file with as much of its title and alternative text as Slack takes. */
export function describedFile(file: RenderedFile): RenderedFile {
  return { ...file, title: shortened(file.title, FILE_ALT_TEXT), altText: shortened(file.altText, FILE_ALT_TEXT) };
}
