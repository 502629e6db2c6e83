import { BaseRetriever, type BaseRetrieverInput } from '@langchain/core/retrievers';
import { Document } from '@langchain/core/documents';
import { checkDocument } from '../../bot/check-document.js';
import { questionText } from '../../bot/question-text.js';
import type { Citation } from '../../bot/reply/reply.js';
import { USUAL_HITS } from '../../bot/results/search-hits.js';
import { detectLanguage, type KnowledgeIndex, type ScoredPassage } from '../../knowledge/index.js';
import { checkCall } from '../check-request.js';

/** What a passage is found in, and how it is cited. */
export interface PassageMetadata extends Record<string, unknown> {
  readonly document: string;
  readonly section: string | null;
  readonly passage: string;
  /** Higher is better; comparable within one result. */
  readonly score: number;
  /** The whole passage as its quote. */
  readonly citation: Citation;
}

export interface LianwenRetrieverInput extends BaseRetrieverInput {
  readonly knowledge: KnowledgeIndex;
  /** Passages at the most. @defaultValue 10 */
  readonly limit?: number;
  /** Only this document, by its id. */
  readonly document?: string;
}

/**
 * The passages of an open knowledge as a LangChain retriever: lexical and dense search fused, Chinese and English alike.
 *
 * @example
 * ```ts source="./langchain.examples.ts#retriever"
 * const retriever = new LianwenRetriever({ knowledge, limit: 3 });
 * const [best] = await retriever.invoke('供应链的多元化');
 * assert.match(best?.pageContent ?? '', /多元化/u);
 * assert.equal(best?.metadata.citation.quote, best?.pageContent);
 * ```
 */
export class LianwenRetriever extends BaseRetriever<PassageMetadata> {
  override lc_namespace = ['lianwen', 'retrievers'];
  readonly #knowledge: KnowledgeIndex;
  readonly #limit: number;
  readonly #document: string | undefined;

  static override lc_name(): string {
    return 'LianwenRetriever';
  }

  /** @throws AdvisorError INVALID_INPUT, UNKNOWN_DOCUMENT */
  constructor({ knowledge, limit = USUAL_HITS, document, ...base }: LianwenRetrieverInput) {
    super(base);
    checkCall('LianwenRetriever', { limit, document }, knowledge);
    checkDocument(document, knowledge.corpus);
    this.#knowledge = knowledge;
    this.#limit = limit;
    this.#document = document;
  }

  /** @throws AdvisorError EMPTY_INPUT, INPUT_TOO_LONG */
  override async _getRelevantDocuments(query: string): Promise<Document<PassageMetadata>[]> {
    const text = questionText(query);
    const scope = this.#document === undefined ? {} : { document: this.#document };
    const asked = { text, language: detectLanguage(text), limit: this.#limit, ...scope };
    return (await this.#knowledge.retriever.retrieve(asked)).map(documentOf);
  }
}

function documentOf({ passage, score }: ScoredPassage): Document<PassageMetadata> {
  const { document, section, id, text, rendering, table } = passage;
  const citation: Citation = {
    document,
    section,
    passage: id,
    quote: text,
    ...(rendering !== null && { rendering }),
    ...(table !== null && { table }),
  };
  return new Document({ id, pageContent: text, metadata: { document, section, passage: id, score, citation } });
}
