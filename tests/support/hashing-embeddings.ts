import { Embeddings } from '@langchain/core/embeddings';
import { terms } from '../../src/knowledge/language/terms.js';

/** Numbers in a vector: as many as the bundled model gives, since the stores are made for those. */
const DIMENSIONS = 384;

/**
 * A working twin of the embedding model: each term of a text points in a direction of its own, so texts are near where
 * they share terms. Unit vectors, the same text always the same vector.
 */
export class HashingEmbeddings extends Embeddings {
  constructor() {
    super({});
  }

  override async embedDocuments(texts: string[]): Promise<number[][]> {
    return texts.map(embed);
  }

  override async embedQuery(text: string): Promise<number[]> {
    return embed(text);
  }
}

function embed(text: string): number[] {
  // The first place keeps a text without terms from having no direction at all.
  const vector = [0.01, ...Array.from({ length: DIMENSIONS - 1 }, () => 0)];
  for (const term of terms(text)) {
    const place = 1 + (hash(term) % (DIMENSIONS - 1));
    vector[place] = (vector[place] ?? 0) + 1;
  }
  const length = Math.hypot(...vector);
  return vector.map((number) => number / length);
}

function hash(term: string): number {
  let value = 7;
  for (const character of term) value = (Math.imul(value, 31) + (character.codePointAt(0) ?? 0)) >>> 0;
  return value;
}
