import type { Language } from '../../../../knowledge/index.js';
import type { ChartData } from '../../../charts/chart.js';
import { chartFile } from '../../../rendering/chart-file.js';
import type { FileContent, RenderedFile } from '../../../rendering/rendered-file.js';
import type { DataVisualizationBlock, MessageBlock, SlackMessage } from '../slack-message.js';
import { chartBlocks } from './chart-blocks.js';
import { describedFile } from './described-file.js';
import { BLOCKS_TEXT, MESSAGE_BLOCKS } from './limits.js';

/** A chart in words and numbers, and as the picture of it. */
export interface PicturedChart {
  readonly data: ChartData;
  /** The name of the table that it draws. */
  readonly table: string;
  /** A PNG file; null where files cannot be sent. */
  readonly picture: FileContent | null;
}

/** Blocks that stand under the words and above the buttons. */
const BUTTONS: readonly string[] = ['actions', 'context_actions'];

/**
 * An answer with its chart under the words of the last message: a native one where Slack's charts and the message have
 * room, which is a picture where Slack does not know them; otherwise a picture at once.
 */
export function withChart(
  messages: readonly SlackMessage[],
  chart: PicturedChart,
  language: Language,
): readonly SlackMessage[] {
  const last = messages.at(-1);
  if (last === undefined) return messages;
  const pictured = { ...last, files: [...last.files, ...picturesOf(chart, language)] };
  const native = chartBlocks(chart.data);
  const blocks = native === null ? null : aboveButtons(last.blocks, native);
  const charted = blocks !== null && hasRoom(blocks) ? { ...last, blocks, instead: pictured } : pictured;
  return [...messages.slice(0, -1), charted];
}

function aboveButtons(
  blocks: readonly MessageBlock[],
  native: readonly DataVisualizationBlock[],
): readonly MessageBlock[] {
  const place = blocks.findIndex(({ type }) => BUTTONS.includes(type));
  return place < 0 ? [...blocks, ...native] : blocks.toSpliced(place, 0, ...native);
}

/** As JSON the blocks are longer than the characters in them that Slack counts. */
function hasRoom(blocks: readonly MessageBlock[]): boolean {
  return blocks.length <= MESSAGE_BLOCKS && JSON.stringify(blocks).length <= BLOCKS_TEXT;
}

function picturesOf({ data, picture, table }: PicturedChart, language: Language): RenderedFile[] {
  return picture === null ? [] : [describedFile(chartFile(data, table, picture, language))];
}
