import type { ModelFault } from './model-fault.js';
import { optionalFieldIn, type OptionalField } from './optional-fields.js';
import { retryAfterMs } from './retry-after.js';

/** Why a response is no answer, and whether the same request may do better later. */
export interface ResponseFault {
  readonly kind: ModelFault;
  /** What the host asks to wait, in milliseconds; null where waiting does not help. */
  readonly retryAfterMs: number | null;
  /** What the host does not take of the request, where it says so and an answer can do without. */
  readonly refusedField: OptionalField | null;
}

/** Of an error's text, enough to tell what it is about. */
const READ_OF_ERROR = 4000;

/** A model that is not there, as hosts word it: with 404, or as a bad request. */
const UNKNOWN_MODEL =
  /model[^\n]{0,120}(?:not[ _](?:found|exist)|does not exist|unknown)|(?:no such|unknown|invalid) model|not_found_error[^\n]{0,80}model|模型不存在/iu;
/**
 * An account that is spent: hosts say it with 402, with 429 as of a rate that is too high, with 403 as of a key that may
 * not (DashScope's free quota), or with 400 (Anthropic's credit, DashScope's arrears).
 */
const SPENT = /insufficient[ _](?:quota|balance)|credit balance|allocationquota|billing|arrearage|余额不足|欠费/iu;
const MAY_BE_SPENT: ReadonlySet<number> = new Set([400, 403, 429]);

/** Null where a response may hold an answer. */
export async function faultOfResponse(response: Response): Promise<ResponseFault | null> {
  if (response.ok) return isPage(response) ? lasting('not-an-api') : null;
  const text = await textOf(response);
  if (isSpent(response, text)) return lasting('over-quota');
  switch (response.status) {
    case 401:
    case 403:
      return lasting(isPage(response) ? 'not-an-api' : 'refused-key');
    case 404:
    case 405:
      return lasting(UNKNOWN_MODEL.test(text) ? 'unknown-model' : 'not-an-api');
    case 429:
      return passing('over-quota', response);
    default:
      return otherFault(response, text);
  }
}

function isSpent({ status }: Response, text: string): boolean {
  return status === 402 || (MAY_BE_SPENT.has(status) && SPENT.test(text));
}

function otherFault(response: Response, text: string): ResponseFault {
  if (response.status >= 500 || response.status === 408) return passing('failing', response);
  if (isPage(response) || isElsewhere(response)) return lasting('not-an-api');
  if (UNKNOWN_MODEL.test(text)) return lasting('unknown-model');
  return { ...lasting('nonsense'), refusedField: optionalFieldIn(text) };
}

function lasting(kind: ModelFault): ResponseFault {
  return { kind, retryAfterMs: null, refusedField: null };
}

function passing(kind: ModelFault, { headers }: Response): ResponseFault {
  return { kind, retryAfterMs: retryAfterMs(headers.get('retry-after'), Date.now()), refusedField: null };
}

/** Where it sends to another address: none of a model's API does. */
function isElsewhere({ status }: Response): boolean {
  return status >= 300 && status < 400;
}

function isPage(response: Response): boolean {
  return /text\/html|xml/iu.test(response.headers.get('content-type') ?? '');
}

/** The start of a body; what cannot be read says nothing. */
async function textOf(response: Response): Promise<string> {
  const body: AsyncIterable<Uint8Array> | null = response.body;
  let text = '';
  const decoder = new TextDecoder();
  try {
    for await (const bytes of body ?? []) {
      text += decoder.decode(bytes, { stream: true });
      if (text.length >= READ_OF_ERROR) break;
    }
  } catch {
    return text;
  }
  return text;
}
