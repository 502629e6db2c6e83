import { z } from 'zod';
import { viewBlocks } from './blocks.js';
import { plainText } from './text-objects.js';

/** Bytes of a view as JSON. */
export const VIEW_BYTES_MOST = 250_000;

/** Views that lie on each other. */
export const VIEW_STACK_MOST = 3;

const common = {
  blocks: viewBlocks,
  private_metadata: z.string().max(3000).optional(),
  callback_id: z.string().max(255).optional(),
  external_id: z.string().max(255).optional(),
};

/** A modal. */
export const modal = z
  .strictObject({
    type: z.literal('modal'),
    ...common,
    title: plainText(24),
    submit: plainText(24).optional(),
    close: plainText(24).optional(),
    clear_on_close: z.boolean().optional(),
    notify_on_close: z.boolean().optional(),
    submit_disabled: z.boolean().optional(),
  })
  .refine(({ blocks, submit }) => submit !== undefined || blocks.every(({ type }) => type !== 'input'), {
    message: 'missing required field: submit',
  });

/** What the Home tab shows. */
export const homeTab = z.strictObject({ type: z.literal('home'), ...common });
