import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { TOKENIZER_FILE } from './model-files.js';

/** From a text to the model's token ids, `<s>` and `</s>` included, however many there are. */
export type Encode = (text: string) => Int32Array;

/** What the model attends to at the most; `<s>` and `</s>` count (model README). */
export const MAX_TOKENS = 512;

const END_OF_TEXT = 2;

/** Reads `tokenizer.json` of a model folder. */
export async function loadTokenizer(folder: string): Promise<Encode> {
  const [library, json]: [unknown, string] = await Promise.all([
    import('@huggingface/tokenizers'),
    readFile(join(folder, TOKENIZER_FILE), 'utf8'),
  ]);
  if (!isLibrary(library)) throw new TypeError('@huggingface/tokenizers is not what was expected.');
  const model: unknown = JSON.parse(json);
  if (typeof model !== 'object' || model === null) throw new TypeError(`${TOKENIZER_FILE} holds no tokenizer.`);
  const tokenizer = new library.Tokenizer(model, {});
  return (text) => Int32Array.from(tokenizer.encode(text).ids);
}

/** What is used of the library; its own types do not resolve under NodeNext. */
interface TokenizerLibrary {
  readonly Tokenizer: new (
    model: object,
    config: object,
  ) => { encode(text: string): { readonly ids: readonly number[] } };
}

function isLibrary(value: unknown): value is TokenizerLibrary {
  return typeof value === 'object' && value !== null && 'Tokenizer' in value && typeof value.Tokenizer === 'function';
}

/** At most {@link MAX_TOKENS} ids, the last of them `</s>`: the model cannot take more. */
export function truncate(ids: Int32Array): Int32Array {
  if (ids.length <= MAX_TOKENS) return ids;
  const cut = ids.slice(0, MAX_TOKENS);
  cut[MAX_TOKENS - 1] = END_OF_TEXT;
  return cut;
}
