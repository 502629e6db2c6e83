import type { APITextDisplayComponent } from 'discord-api-types/v10';
import type { Language } from '../../../../knowledge/index.js';
import type { RenderedFile } from '../../../rendering/rendered-file.js';
import type { DiscordMessage } from '../discord-message.js';
import { pageId } from './actions.js';
import { container, messageOf, type Audience, type Row } from './components.js';
import { nothingShown } from './nothing-shown.js';
import type { Page } from './pack-pages.js';
import { pageContent } from './page-content.js';
import { PAGE_FILES } from './page-room.js';
import { pagingRow } from './paging-row.js';
import { shownPage, type Shown } from './shown.js';
import type { DiscordPiece } from './table-pieces.js';

/** What stands around the words of an answer. */
export interface Surroundings {
  readonly language: Language;
  readonly audience: Audience;
  /** The name under which the receipt is kept. */
  readonly receipt: string;
  /** Above the words: what was asked, where nobody sees that otherwise. */
  readonly heading: APITextDisplayComponent | null;
  /** Shown on the first pages. */
  readonly files: readonly RenderedFile[];
  /** Shown on the first page. */
  readonly chart: RenderedFile | null;
  /** The picture of a page of a table; null for any other piece. */
  readonly pictureOf: (piece: DiscordPiece) => RenderedFile | null;
  /** Under the words of each page, from its citations. */
  under(page: Page): readonly Row[];
  /** Under everything else. */
  readonly closing: readonly Row[];
}

/** Packed pieces as pages, each a message that can stand in the place of any other. */
export function assemblePages(packed: readonly Page[], around: Surroundings): readonly DiscordMessage[] {
  const count = Math.max(packed.length, Math.ceil(around.files.length / PAGE_FILES));
  return Array.from({ length: count }, (_, place) =>
    pageMessage(packed[place] ?? { pieces: [], citations: [] }, place, count, around),
  );
}

function pageMessage(page: Page, place: number, count: number, around: Surroundings): DiscordMessage {
  const { language, audience, receipt, heading, chart } = around;
  const { components, files } = shownPage([
    ...pageContent(page.pieces, around.pictureOf),
    ...(chart === null || place > 0 ? [] : [{ kind: 'picture' as const, file: chart }]),
    ...around.files.slice(place * PAGE_FILES, (place + 1) * PAGE_FILES).map(saved),
  ]);
  const body = [
    ...(heading === null ? [] : [heading]),
    ...(components.length > 0 ? components : [nothingShown(language)]),
    ...pagingRow(place, count, language, (to) => pageId(to, receipt)),
    ...around.under(page),
  ];
  return messageOf([container(body), ...around.closing], audience, files);
}

const saved = (file: RenderedFile): Shown => ({ kind: 'file', file });
