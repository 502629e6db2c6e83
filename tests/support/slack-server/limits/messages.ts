import { isObject, objectsOf, textOf, type JsonObject } from '../../server-parts/json.js';
import { Refusal, refusalWith } from '../refusal.js';
import { MARKDOWN_MOST, messageBlocks } from './blocks.js';
import { CHARTS_MOST } from './charts.js';
import { problemAt, problemsOf } from './problems.js';
import { TABLE_CHARACTERS_MOST } from './tables.js';

/** Characters of `text`: a new message may have ten times what an edited one may. */
export const POST_TEXT_MOST = 40_000;
export const UPDATE_TEXT_MOST = 4_000;

// Not documented; measured by others: https://github.com/slackapi/bolt-js/issues/2509.
/** Characters of all blocks of a message together. */
const BLOCK_CHARACTERS_MOST = 13_200;

/** Bytes of a message's metadata as JSON. */
const METADATA_BYTES_MOST = 8000;

/** @throws Refusal with the code and paths that Slack would give. */
export function checkMessage(content: JsonObject, textMost: number): void {
  const { text, blocks, markdown_text: markdown } = content;
  checkBlocks(blocks);
  const hasFiles = Array.isArray(content.file_ids) && content.file_ids.length > 0;
  if (!hasFiles && !hasText(text) && !hasText(markdown) && objectsOf(blocks).length === 0) throw new Refusal('no_text');
  if (typeof text === 'string' && text.length > textMost) throw new Refusal('msg_too_long');
  if (typeof markdown === 'string') {
    if (hasText(text) || objectsOf(blocks).length > 0) throw new Refusal('markdown_text_conflict');
    if (markdown.length > MARKDOWN_MOST) throw new Refusal('msg_too_long');
  }
  checkMetadata(content.metadata);
}

const hasText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';

/** @throws Refusal if a block is not as documented. */
export function checkBlocks(blocks: unknown): void {
  if (blocks === undefined) return;
  if (!Array.isArray(blocks)) throw new Refusal('invalid_blocks_format');
  const problems = [
    ...problemsOf(messageBlocks, blocks, '/blocks'),
    ...repeatedIds(blocks, '/blocks'),
    ...chartProblems(blocks),
  ];
  if (problems.length > 0) throw refusalWith('invalid_blocks', problems);
  checkTables(blocks);
  const markdown = blocks.filter((block) => block.type === 'markdown');
  const isTooLong = charactersOf(blocks) > BLOCK_CHARACTERS_MOST || charactersOf(markdown) > MARKDOWN_MOST;
  if (isTooLong) throw new Refusal('msg_blocks_too_long');
}

/** A block's id is its own; an action's id is its own within the block. */
export function repeatedIds(blocks: readonly unknown[], root: string): string[] {
  const own = blocks.filter(isObject);
  return [
    ...repeatsOf(own, 'block_id', root),
    ...own.flatMap((block, place) => repeatsOf(objectsOf(block.elements), 'action_id', `${root}/${place}/elements`)),
  ];
}

function repeatsOf(objects: readonly JsonObject[], field: string, root: string): string[] {
  const ids = objects.map((object) => textOf(object[field]));
  return ids.flatMap((id, place) =>
    id !== undefined && ids.indexOf(id) < place
      ? [problemAt(`${root}/${place}/${field}`, `${field} "${id}" already exists`)]
      : [],
  );
}

function chartProblems(blocks: readonly JsonObject[]): string[] {
  const charts = blocks.filter(({ type }) => type === 'data_visualization').length;
  return charts > CHARTS_MOST
    ? [problemAt('/blocks', `no more than ${CHARTS_MOST} data_visualization blocks allowed`)]
    : [];
}

function checkTables(blocks: readonly JsonObject[]): void {
  const tables = blocks.filter(({ type }) => type === 'table' || type === 'data_table');
  if (tables.length > 1) throw refusalWith('invalid_attachments', ['only_one_table_allowed']);
  const place = blocks.findIndex((block) => block === tables[0]);
  if (charactersOf(tables) > TABLE_CHARACTERS_MOST) {
    throw refusalWith('invalid_blocks', [
      problemAt(`/blocks/${place}/rows`, `must be less than ${TABLE_CHARACTERS_MOST + 1} characters`),
    ]);
  }
}

/** The characters of every text in it, at any depth. */
function charactersOf(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + charactersOf(item), 0);
  if (!isObject(value)) return 0;
  return Object.entries(value).reduce(
    (sum, [key, field]) => sum + (key === 'text' && typeof field === 'string' ? field.length : charactersOf(field)),
    0,
  );
}

function checkMetadata(metadata: unknown): void {
  if (metadata === undefined || (isObject(metadata) && Object.keys(metadata).length === 0)) return;
  if (!isObject(metadata)) throw new Refusal('invalid_metadata_format');
  const { event_type: type, event_payload: payload } = metadata;
  if (typeof type !== 'string' || type === '' || !isObject(payload)) throw new Refusal('invalid_metadata_schema');
  if (Buffer.byteLength(JSON.stringify(metadata)) > METADATA_BYTES_MOST) throw new Refusal('metadata_too_large');
}
