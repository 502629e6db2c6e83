import { z } from 'zod';
import { isObject, objectsOf, textOf, type JsonObject } from '../../server-parts/json.js';
import { hasFlag, MESSAGE_FLAG } from '../protocol/message-flags.js';
import { refusal } from '../refusal.js';
import { allowedMentions } from './allowed-mentions.js';
import { allComponents, referredFiles, repeatedNames, textCharacters } from './component-tree.js';
import { embedProblems, embeds } from './embeds.js';
import { demandForm, type Problem } from './error-tree.js';
import { actionRow } from './interactive.js';
import { layoutComponents, TEXT_MOST } from './layout.js';

/** Components of a message at any depth. */
const COMPONENTS_MOST = 40;

/** What a message would be if the request were granted. */
export interface Draft {
  /** The request's own fields. */
  readonly content: JsonObject;
  /** Flags of the message, those that it has already among them. */
  readonly flags: number;
  /** Text and embeds that an edited message keeps because the request does not name them. */
  readonly kept: Pick<JsonObject, 'content' | 'embeds'>;
  /** Files that the message will have. */
  readonly files: readonly string[];
}

const common = {
  allowed_mentions: allowedMentions.nullish(),
  attachments: z
    .array(
      z.looseObject({
        id: z.union([z.string(), z.int()]),
        filename: z.string().max(1024).nullish(),
        description: z.string().max(1024).nullish(),
      }),
    )
    .max(10)
    .nullish(),
  flags: z.int().min(0).nullish(),
  nonce: z.union([z.string().max(25), z.int()]).nullish(),
  enforce_nonce: z.boolean().optional(),
  tts: z.boolean().optional(),
};

const classicMessage = z.looseObject({
  ...common,
  content: z.string().max(2000).nullish(),
  embeds: embeds.nullish(),
  components: z
    .array(z.discriminatedUnion('type', [actionRow]))
    .max(5)
    .nullish(),
});

const layoutMessage = z.looseObject({ ...common, components: layoutComponents.nullish() });

/** @throws Refusal with the code and the paths that Discord would give. */
export function checkMessage(draft: Draft): void {
  const { content, flags } = draft;
  const isLayout = hasFlag(flags, MESSAGE_FLAG.componentsV2);
  const further = [
    ...repeatedNames(content.components),
    ...(isLayout ? layoutProblems(draft) : embedProblems(content.embeds)),
    ...strayFiles(draft),
  ];
  demandForm(isLayout ? layoutMessage : classicMessage, content, further);
  if (isEmpty(draft)) throw refusal('emptyMessage');
}

function layoutProblems({ content, kept }: Draft): Problem[] {
  const all = allComponents(content.components);
  const tooMany: Problem = {
    path: ['components'],
    code: 'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
    message: `The total number of components must be ${COMPONENTS_MOST} or fewer.`,
  };
  const tooLong: Problem = {
    path: ['components'],
    code: 'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
    message: `The total size of the text displayed must be ${TEXT_MOST} or fewer.`,
  };
  return [
    ...legacyProblems(content, kept),
    ...(all.length > COMPONENTS_MOST ? [tooMany] : []),
    ...(textCharacters(content.components) > TEXT_MOST ? [tooLong] : []),
  ];
}

/** Fields of the first kind of messages, which cannot stand beside components of the second. */
function legacyProblems(content: JsonObject, kept: Draft['kept']): Problem[] {
  const legacy = { content: kept.content, embeds: kept.embeds, poll: undefined, sticker_ids: undefined, ...content };
  return (['content', 'embeds', 'poll', 'sticker_ids'] as const).flatMap((field) =>
    isBlank(legacy[field])
      ? []
      : [
          {
            path: [field],
            code: 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
            message: `The '${field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
          },
        ],
  );
}

const isBlank = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

/** What is shown from a file needs the file. */
function strayFiles({ content, files }: Draft): Problem[] {
  const inEmbeds = objectsOf(content.embeds).flatMap((embed, place) =>
    ['image', 'thumbnail'].flatMap((field) => {
      const url = isObject(embed[field]) ? textOf(embed[field].url) : undefined;
      const name = /^attachment:\/\/(?<name>.*)$/u.exec(url ?? '')?.groups?.['name'];
      return name === undefined ? [] : [{ name, path: ['embeds', place, field, 'url'] }];
    }),
  );
  return [...referredFiles(content.components), ...inEmbeds]
    .filter(({ name }) => !files.includes(name))
    .map(({ name, path }) => ({
      path,
      code: 'UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND',
      message: `The referenced attachment, ${name}, was not found`,
    }));
}

function isEmpty({ content, kept, files }: Draft): boolean {
  const { content: text, embeds: shown, components }: JsonObject = { ...kept, ...content };
  const hasText = typeof text === 'string' && text.trim() !== '';
  return !hasText && objectsOf(shown).length === 0 && objectsOf(components).length === 0 && files.length === 0;
}
