import { z } from 'zod';
import { dataVisualization } from './charts.js';
import { accessory, actionElement, contextActionElement, imageElement, inputElement } from './elements.js';
import { richText } from './rich-text.js';
import { dataTable, table } from './tables.js';
import { hasOneSource, imageSource, plainText, textObject } from './text-objects.js';

/** Blocks of one message, and of one view. */
const MESSAGE_BLOCKS_MOST = 50;
const VIEW_BLOCKS_MOST = 100;

/** Characters of all markdown blocks of a message together. */
export const MARKDOWN_MOST = 12_000;

const blockId = { block_id: z.string().min(1).max(255).optional() };

const section = z
  .strictObject({
    type: z.literal('section'),
    ...blockId,
    text: textObject(3000).optional(),
    fields: z.array(textObject(2000)).min(1).max(10).optional(),
    accessory: accessory.optional(),
    expand: z.boolean().optional(),
  })
  .refine(({ text, fields }) => text !== undefined || fields !== undefined, 'missing required field: text or fields');

const image = z
  .strictObject({
    type: z.literal('image'),
    ...blockId,
    ...imageSource,
    alt_text: z.string().min(1).max(2000),
    title: plainText(2000).optional(),
  })
  .refine(hasOneSource, 'must provide either image_url or slack_file');

const contextElement = z.discriminatedUnion('type', [imageElement, ...textObject().options]);

/** Blocks that stand on every surface. */
const everywhere = [
  section,
  image,
  z.strictObject({ type: z.literal('header'), ...blockId, text: plainText(150) }),
  z.strictObject({ type: z.literal('divider'), ...blockId }),
  z.strictObject({ type: z.literal('context'), ...blockId, elements: z.array(contextElement).min(1).max(10) }),
  z.strictObject({ type: z.literal('actions'), ...blockId, elements: z.array(actionElement).min(1).max(25) }),
  richText,
  z.strictObject({
    type: z.literal('input'),
    ...blockId,
    label: plainText(2000),
    hint: plainText(2000).optional(),
    optional: z.boolean().optional(),
    dispatch_action: z.boolean().optional(),
    element: inputElement,
  }),
] as const;

const messageBlock = z.discriminatedUnion('type', [
  ...everywhere,
  z.strictObject({ type: z.literal('markdown'), ...blockId, text: z.string().min(1).max(MARKDOWN_MOST) }),
  z.strictObject({
    type: z.literal('context_actions'),
    ...blockId,
    elements: z.array(contextActionElement).min(1).max(5),
  }),
  table,
  dataTable,
  dataVisualization,
]);

/** The blocks of a message. */
export const messageBlocks = z.array(messageBlock).max(MESSAGE_BLOCKS_MOST);

/** The blocks of a modal or of the Home tab: no markdown, tables, charts or feedback. */
export const viewBlocks = z.array(z.discriminatedUnion('type', everywhere)).max(VIEW_BLOCKS_MOST);
