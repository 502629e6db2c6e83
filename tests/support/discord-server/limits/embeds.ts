import { z } from 'zod';
import { isObject, objectsOf, textOf, type JsonObject } from '../../server-parts/json.js';
import type { Problem } from './error-tree.js';

/** Characters of all embeds of a message together. */
const ALL_MOST = 6000;

const address = z
  .string()
  .max(2048)
  .regex(/^(?:https?|attachment):\/\/\S+$/u);
const picture = z.looseObject({ url: address }).nullish();

const embed = z.looseObject({
  title: z.string().max(256).nullish(),
  description: z.string().max(4096).nullish(),
  url: address.nullish(),
  timestamp: z.string().nullish(),
  color: z.int().min(0).max(0xff_ff_ff).nullish(),
  footer: z.looseObject({ text: z.string().max(2048), icon_url: address.nullish() }).nullish(),
  image: picture,
  thumbnail: picture,
  author: z.looseObject({ name: z.string().max(256), url: address.nullish(), icon_url: address.nullish() }).nullish(),
  fields: z
    .array(
      z.looseObject({
        name: z.string().min(1).max(256),
        value: z.string().min(1).max(1024),
        inline: z.boolean().optional(),
      }),
    )
    .max(25)
    .nullish(),
});

export const embeds = z.array(embed).max(10);

/** Embeds that are too long only together. */
export function embedProblems(all: unknown): Problem[] {
  const characters = objectsOf(all).reduce((sum, one) => sum + charactersOf(one), 0);
  if (characters <= ALL_MOST) return [];
  const message = `Embed size exceeds maximum size of ${ALL_MOST}`;
  return [{ path: ['embeds'], code: 'MAX_EMBED_SIZE_EXCEEDED', message }];
}

/** What counts: titles, descriptions, names and values of fields, footers and authors. */
function charactersOf({ title, description, fields, footer, author }: JsonObject): number {
  const inside = [
    ...objectsOf(fields).flatMap(({ name, value }) => [name, value]),
    isObject(footer) ? footer.text : '',
    isObject(author) ? author.name : '',
  ];
  return [title, description, ...inside].reduce<number>((sum, text) => sum + (textOf(text) ?? '').length, 0);
}
