// The layer's public face: a hand-written list, types apart.
export { AdvisorError } from './errors/advisor-error.js';

export type { ErrorCode, ErrorFacts } from './errors/advisor-error.js';
export type { Language, LocalText } from './language/language.js';
export type {
  Corpus,
  Document,
  DocumentNote,
  Passage,
  PassageKind,
  Section,
  SkippedFile,
} from './documents/document.js';
export type {
  Area,
  Aspect,
  Effect,
  Mechanism,
  Outline,
  OutlineItem,
  Path,
  Pattern,
  Synonyms,
} from './documents/outline.js';
export type { Cell, Column, ColumnRole, Row, Table } from './tables/table.js';
export type { RetrievalQuery, Retriever, ScoredPassage } from './retrieval/retriever.js';
export type { ScoredSentence, SentenceRetriever } from './retrieval/sentence-retriever.js';
export type { IndexNotice, KnowledgeIndex } from './retrieval/knowledge-index.js';
