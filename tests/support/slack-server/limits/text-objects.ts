import { z } from 'zod';

/** The most characters of a text object where the place sets no lower limit. */
const TEXT_MOST = 3000;

/** A plain text object of 1 to `most` characters. */
export function plainText(most: number) {
  return z.strictObject({
    type: z.literal('plain_text'),
    text: z.string().min(1).max(most),
    emoji: z.boolean().optional(),
  });
}

/** A mrkdwn text object of 1 to `most` characters. */
function mrkdwn(most: number) {
  return z.strictObject({
    type: z.literal('mrkdwn'),
    text: z.string().min(1).max(most),
    verbatim: z.boolean().optional(),
  });
}

/** A text object of either sort. */
export function textObject(most = TEXT_MOST) {
  return z.discriminatedUnion('type', [plainText(most), mrkdwn(most)]);
}

/** The dialog that asks "are you sure?". */
export const confirmDialog = z.strictObject({
  title: plainText(100),
  text: textObject(300),
  confirm: plainText(30),
  deny: plainText(30),
  style: z.enum(['primary', 'danger']).optional(),
});

/** One choice of a menu. */
export function option(text: z.ZodType) {
  return z.strictObject({
    text,
    // 150 in the documentation, 75 in the types of Slack's own library.
    value: z.string().max(75),
    description: plainText(75).optional(),
    url: z.string().max(3000).optional(),
  });
}

/** An image's source: an address, or a file that Slack holds. */
export const imageSource = {
  image_url: z.string().max(3000).optional(),
  slack_file: z
    .union([z.strictObject({ id: z.string().min(1) }), z.strictObject({ url: z.string().min(1).max(3000) })])
    .optional(),
};

/** True if exactly one source is given. */
export function hasOneSource(image: { image_url?: unknown; slack_file?: unknown }): boolean {
  return (image.image_url === undefined) !== (image.slack_file === undefined);
}
