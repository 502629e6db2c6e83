import { z } from 'zod';

/**
 * What Discord's documentation says of messages and modals of Components V2 (discord.com/developers/docs/components and
 * /resources/message), checked without the project's own code: each fault is a path and what is wrong there.
 */
const length = (most: number): z.ZodString => z.string().min(1).max(most);
const id = z.int().min(0).optional();
const customId = length(100);

const button = z.strictObject({
  type: z.literal(2),
  id,
  style: z.int().min(1).max(4),
  label: length(80),
  custom_id: customId,
  disabled: z.boolean().optional(),
});
const option = z.strictObject({
  label: length(100),
  value: length(100),
  description: length(100).optional(),
  default: z.boolean().optional(),
});
const select = z.strictObject({
  type: z.literal(3),
  id,
  custom_id: customId,
  placeholder: length(150).optional(),
  options: z
    .array(option)
    .min(1)
    .max(25)
    .refine((options) => new Set(options.map(({ value }) => value)).size === options.length, 'a value comes twice'),
});
const row = z.strictObject({
  type: z.literal(1),
  id,
  components: z.union([z.array(button).min(1).max(5), z.array(select).length(1)]),
});
const attachment = z.strictObject({ url: z.string().regex(/^attachment:\/\/[\w.-]+$/u) });
const text = z.strictObject({
  type: z.literal(10),
  id,
  content: z
    .string()
    .max(4_000)
    .refine((content) => content.trim() !== '', 'is blank'),
});
const gallery = z.strictObject({
  type: z.literal(12),
  id,
  items: z
    .array(z.strictObject({ media: attachment, description: length(1_024) }))
    .min(1)
    .max(10),
});
const file = z.strictObject({ type: z.literal(13), id, file: attachment });
const container = z.strictObject({
  type: z.literal(17),
  id,
  components: z.array(z.union([row, text, gallery, file])).min(1),
});

const message = z.strictObject({
  flags: z.int().refine((flags) => (flags & (1 << 15)) !== 0, 'no Components V2'),
  components: z.array(z.union([container, row, text, gallery, file])).min(1),
  allowed_mentions: z.strictObject({ parse: z.array(z.string()).length(0) }),
  files: z.array(z.object({ name: length(255), description: length(1_024) })).max(10),
});

const input = z.strictObject({
  type: z.literal(4),
  custom_id: customId,
  style: z.int().min(1).max(2),
  min_length: z.int().min(0).max(4_000).optional(),
  max_length: z.int().min(1).max(4_000).optional(),
  required: z.boolean().optional(),
  placeholder: length(100).optional(),
});
const label = z.strictObject({ type: z.literal(18), label: length(45), component: z.union([input, select]) });
const modal = z.strictObject({
  custom_id: customId,
  title: length(45),
  components: z.array(label).min(1).max(5),
});

type Json = Readonly<Record<string, unknown>>;

export function discordMessageFaults(sent: unknown): string[] {
  const parsed = message.safeParse(sent);
  if (!parsed.success) return [z.prettifyError(parsed.error)];
  const all = componentsIn(parsed.data.components);
  const ids = all.flatMap((one) => (typeof one['custom_id'] === 'string' ? [one['custom_id']] : []));
  const letters = all.reduce((sum, { content }) => sum + (typeof content === 'string' ? content.length : 0), 0);
  const named = [...JSON.stringify(parsed.data.components).matchAll(/"attachment:\/\/([^"]+)"/gu)].map(
    ([, name]) => name ?? '',
  );
  const uploaded = parsed.data.files.map(({ name }) => name);
  return [
    ...(all.length > 40 ? [`${all.length} components`] : []),
    ...(letters > 4_000 ? [`${letters} characters of text`] : []),
    ...(new Set(ids).size < ids.length ? [`a custom_id comes twice: ${ids.join()}`] : []),
    ...(isPermutation(named, uploaded) ? [] : [`files ${uploaded.join()} are shown as ${named.join()}`]),
  ];
}

/** Whether both hold the same names, each once. */
function isPermutation(names: readonly string[], others: readonly string[]): boolean {
  const own = new Set(names);
  return own.size === names.length && names.length === others.length && others.every((name) => own.has(name));
}

export function discordModalFaults(sent: unknown): string[] {
  const parsed = modal.safeParse(sent);
  return parsed.success ? [] : [z.prettifyError(parsed.error)];
}

/** Every component, the outer before what they hold. */
export function componentsIn(components: readonly unknown[]): readonly Json[] {
  return components.flatMap((one): readonly Json[] => {
    if (!isRecord(one)) return [];
    const inner = one['components'];
    return [one, ...(Array.isArray(inner) ? componentsIn(inner) : [])];
  });
}

function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
