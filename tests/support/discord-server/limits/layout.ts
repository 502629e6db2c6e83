import { z } from 'zod';
import { COMPONENT } from '../protocol/components.js';
import { coded } from './error-tree.js';
import { actionRow, button, numbered } from './interactive.js';

/** Characters of one text, and of all texts of a message together. */
export const TEXT_MOST = 4000;

/** Where a picture is: on the web, or among the files that come with the message. */
const media = z.looseObject({
  url: z
    .string()
    .max(2048)
    .regex(/^(?:https?|attachment):\/\/\S+$/u),
});

/** Words, with Discord's Markdown. */
export const textDisplay = z.looseObject({
  type: z.literal(COMPONENT.textDisplay),
  ...numbered,
  content: z.string().min(1).max(TEXT_MOST),
});

const described = { description: z.string().min(1).max(1024).nullish(), spoiler: z.boolean().optional() };

const thumbnail = z.looseObject({ type: z.literal(COMPONENT.thumbnail), ...numbered, media, ...described });

/** One to three texts with a button or a small picture at their right. */
const section = z.looseObject({
  type: z.literal(COMPONENT.section),
  ...numbered,
  components: z.array(textDisplay).min(1).max(3),
  accessory: z.discriminatedUnion('type', [button, thumbnail]),
});

const mediaGallery = z.looseObject({
  type: z.literal(COMPONENT.mediaGallery),
  ...numbered,
  items: z
    .array(z.looseObject({ media, ...described }))
    .min(1)
    .max(10),
});

const file = z.looseObject({
  type: z.literal(COMPONENT.file),
  ...numbered,
  file: z.looseObject({
    url: z
      .string()
      .refine((url) => url.startsWith('attachment://'), coded('BASE_TYPE_INVALID', 'A file must be an attachment.')),
  }),
  spoiler: z.boolean().optional(),
});

const separator = z.looseObject({
  type: z.literal(COMPONENT.separator),
  ...numbered,
  divider: z.boolean().optional(),
  spacing: z.int().min(1).max(2).optional(),
});

const INSIDE = [actionRow, textDisplay, section, mediaGallery, separator, file] as const;

const container = z.looseObject({
  type: z.literal(COMPONENT.container),
  ...numbered,
  components: z.array(z.discriminatedUnion('type', [...INSIDE])).min(1),
  accent_color: z.int().min(0).max(0xff_ff_ff).nullish(),
  spoiler: z.boolean().optional(),
});

/** What a message of the second kind of components may hold at its top. */
export const layoutComponents = z.array(z.discriminatedUnion('type', [...INSIDE, container]));
