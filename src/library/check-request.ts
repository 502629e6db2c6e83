// The library's boundary: programs in plain JavaScript, and JSON that is passed on, come with anything.
import { z } from 'zod';

import type { Question } from '../bot/answer/index.js';
import { briefReceiptSchema } from '../bot/briefing/brief.js';
import { BRIEF_LENGTHS } from '../bot/briefing/briefer.js';
import type { BriefRequest } from '../bot/briefing/index.js';
import { checkArguments } from '../bot/check-arguments.js';
import type { TextToCheck } from '../bot/claims/index.js';
import type { ChatModel } from '../bot/models/chat-model.js';
import { isBaseChatModel } from '../bot/models/is-base-chat-model.js';
import { MODEL_SECONDS } from '../bot/models/model-settings.js';
import { PLANNERS } from '../bot/models/planner-kind.js';
import { isAddress, isBare, isKey } from '../bot/read-setting.js';
import { toolCallSchema } from '../bot/reply/reply.js';
import type { IndicatorAsked } from '../bot/requests/indicators.js';
import { checkKnowledge } from './check-knowledge.js';
import type {
  AdviserOptions,
  Audit,
  Description,
  InDocument,
  KnowledgeOptions,
  ModelAddress,
  Search,
} from './requests.js';

/** One schema for each field of a request: a field that is added there and forgotten here does not compile. */
type FieldsOf<Request> = { readonly [Field in keyof Request]-?: z.ZodType<Request[Field] | undefined> };

// A folder named "" would be the one that the process happens to run in.
const folder = z.string().min(1).optional();
const text = z.string();
const document = z.string().optional();
const language = z.enum(['zh', 'en']).optional();
const limit = z.int().min(1).optional();
const thread = z.array(z.string()).optional();
const progress = z.object({ done: z.number(), total: z.number() });
const signal = z.instanceof(AbortSignal).optional();
const asker = z
  .strictObject({
    platform: z.enum(['slack', 'discord', 'terminal']),
    workspace: z.string(),
    channel: z.string(),
    user: z.string(),
  })
  .optional();

const question = z.strictObject({
  text,
  language,
  document,
  purpose: z.literal('advice').optional(),
  thread,
  asker,
  recorded: z.array(toolCallSchema).optional(),
  signal,
  onSentence: z.function({ input: [z.string()], output: z.void() }).optional(),
} satisfies FieldsOf<Question>);

const briefRequest = z.strictObject({
  topic: text,
  language,
  document,
  length: z.enum(BRIEF_LENGTHS).optional(),
  date: z.string().optional(),
  since: briefReceiptSchema.optional(),
  asker,
} satisfies FieldsOf<BriefRequest>);

const indicatorAsked = z.strictObject({
  name: z.string().min(1),
  document,
  periods: z.array(z.string().min(1)).min(1).max(100).optional(),
  growth: z.literal('computed').optional(),
  unit: z.string().min(1).optional(),
  sort: z.strictObject({ column: z.string().min(1), order: z.enum(['highest', 'lowest']) }).optional(),
} satisfies FieldsOf<IndicatorAsked>);

const knowledgeOptions = z.strictObject({
  corpus: folder,
  index: folder,
  onProgress: z.function({ input: [progress], output: z.void() }).optional(),
  signal,
} satisfies FieldsOf<KnowledgeOptions>);

const MODEL = 'url, model and key, or a BaseChatModel of LangChain';

const modelAddress = z.strictObject({
  url: z.string().refine((url) => isAddress(url) && isBare(url), {
    error: 'an http or https address without user, password, query or fragment, such as https://api.openai.com/v1',
  }),
  model: z.string().min(1),
  key: z.string().refine(isKey, { error: 'one line of visible ASCII' }).optional(),
} satisfies FieldsOf<ModelAddress>);

const adviserOptions = z.strictObject({
  ...knowledgeOptions.shape,
  model: z
    .custom<ChatModel | ModelAddress>((given) => typeof given === 'object' && given !== null, { error: MODEL })
    .optional(),
  planner: z.enum(PLANNERS).optional(),
  modelSeconds: z.int().min(MODEL_SECONDS.least).max(MODEL_SECONDS.most).optional(),
} satisfies FieldsOf<AdviserOptions>);

/** What each function takes, by the name that its caller knows. */
const REQUESTS = {
  openKnowledge: knowledgeOptions,
  openAdviser: adviserOptions,
  answer: question,
  ask: question,
  check: z.strictObject({ text, document, language } satisfies FieldsOf<TextToCheck>),
  recommend: z.strictObject({ description: text, document, language, thread } satisfies FieldsOf<Description>),
  LianwenRetriever: z.strictObject({ document, limit }),
  search: z.strictObject({ query: text, document, limit } satisfies FieldsOf<Search>),
  brief: briefRequest,
  indicators: z.strictObject({ document } satisfies FieldsOf<InDocument>),
  indicatorTable: indicatorAsked,
  audit: z.strictObject({ document, language } satisfies FieldsOf<Audit>),
} as const;

type Called = keyof typeof REQUESTS;

/**
 * Looks at a request before anything is done with it.
 *
 * @throws InvalidArgumentError naming the field that does not fit, and what would
 */
export function checkRequest(called: Called, request: unknown): void {
  checkArguments(called, REQUESTS[called], request);
}

/**
 * Looks at what an adviser is opened with. Whatever is no chat model is read as an address: of a choice between both,
 * nothing could be said of what is wrong in one.
 *
 * @throws InvalidArgumentError as {@link checkRequest}
 */
export function checkAdviserOptions(options: AdviserOptions): void {
  checkRequest('openAdviser', options);
  const { model } = options;
  if (model === undefined || isBaseChatModel(model)) return;
  checkArguments('openAdviser', z.strictObject({ model: modelAddress }), { model });
}

/**
 * Looks at a request and at the knowledge beside it.
 *
 * @throws InvalidArgumentError as {@link checkRequest}, or naming the knowledge where it is none
 */
export function checkCall(called: Called, request: unknown, knowledge: unknown): void {
  checkRequest(called, request);
  checkKnowledge(called, knowledge);
}
