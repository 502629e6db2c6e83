// The layer's public face: a hand-written list, types apart.
export { AdvisorError } from './errors/advisor-error.js';
export { CorpusEmptyError } from './errors/corpus-empty-error.js';
export { CorpusNotFoundError } from './errors/corpus-not-found-error.js';
export { CorpusUnreadableError } from './errors/corpus-unreadable-error.js';
export { CancelledError } from './retrieval/cancelled-error.js';
export { MalformedDataError, type MalformedReason } from './errors/malformed-data-error.js';

// Documents
export { digestCorpus } from './documents/digest-corpus.js';
export { loadCorpus } from './documents/load-corpus.js';
export { parseCorpus, serialiseCorpus } from './documents/corpus-json.js';
export { alignSentences } from './documents/rendering.js';

// Languages and quantities
export { detectLanguage, tellsLanguage } from './language/detect-language.js';
export { isOtherLanguage } from './language/other-language.js';
export { bareForm, normaliseText } from './language/normalise.js';
export { isTraditional, toSimplified } from './language/traditional.js';
export { stem, terms } from './language/terms.js';
export { anyOf, behind, wordsIn } from './language/word-lists.js';
export { nameStem, wordStems } from './language/word-stems.js';
export { enumeratorOf } from './language/enumerators.js';
export { pointsBack } from './language/points-back.js';
export { splitSentences } from './language/split-sentences.js';
export { remembering } from './language/remembering.js';
export { startWorker } from './threads/start-worker.js';
export { cellQuantity } from './tables/cell-quantity.js';
export { printedNumber } from './tables/cell-text.js';
export { headerKind } from './tables/layout.js';
export { convert } from './quantities/convert.js';
export { formatQuantity } from './quantities/format-quantity.js';
export { Exact } from './quantities/exact.js';
export { IncompatibleUnitsError } from './quantities/incompatible-units-error.js';
export { intervalOf } from './quantities/interval-of.js';
export { parseDecimal } from './quantities/parse-decimal.js';
export { parseQuantities } from './quantities/parse-quantities.js';
export { dimensionsEqual, readUnit } from './quantities/read-unit.js';
export { scanNumbers } from './quantities/scan-numbers.js';

// Tables
export { parsePeriod } from './tables/period.js';
export { isPeriodText } from './tables/period-of-path.js';
export { comparePeriods, periodLength, periodYear, yearsBetween } from './tables/period-order.js';
export { precedingPeriod, samePeriodLastYear } from './tables/earlier-periods.js';

// Linking: which rows, columns, periods and outline items a wording names
export { findPeriods } from './linking/named-periods.js';
export { NameIndex } from './linking/name-index.js';
export { shortMechanism } from './linking/short-mechanism.js';
export { askedPeriods, inPeriod, namesUndatedQuarter, withoutPeriods, yearOf } from './linking/asked-periods.js';
export { readUnitText } from './tables/unit-phrase.js';
export { labelWords, withoutBrackets } from './linking/label-words.js';
export { isFiller, isOperation } from './linking/scaffolding.js';
export { SeriesIndex } from './linking/series-index.js';

// Retrieval
export { DiskFullError } from './retrieval/disk/disk-full-error.js';
export { IndexUnwritableError } from './retrieval/disk/index-unwritable-error.js';
export { makeFolder } from './retrieval/disk/make-folder.js';
export { ModelUnavailableError } from './retrieval/dense/model-unavailable-error.js';
export { OTHER, SILENT } from './retrieval/labels/labels.js';
export { openIndex } from './retrieval/open-index.js';

export type { ErrorCode, ErrorFacts } from './errors/advisor-error.js';
export type { Language, LocalText } from './language/language.js';
export type { SentenceSpan } from './language/split-sentences.js';
export type { WrittenNumber } from './quantities/scan-numbers.js';
export type { Dimension, Interval, Quantity, Unit } from './quantities/quantity.js';
export type { ChangeMeaning, Doubt, MentionMeaning, QuantityMention } from './quantities/prose/mention.js';
export type { Approximation } from './quantities/words/quantity-words.js';
export type { LoadedCorpus } from './documents/load-corpus.js';
export type { AlignedSentence } from './documents/rendering.js';
export type {
  Corpus,
  Document,
  DocumentNote,
  Passage,
  PassageKind,
  Section,
  SkippedFile,
} from './documents/document.js';
export type { Advice, AdviceLead, AdviceSignal } from './documents/advice.js';
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
export type { Cell, CellContent, Column, ColumnRole, Row, RowRole, Table } from './tables/table.js';
export type { Periods } from './linking/named-periods.js';
export type { NameMention, NameTarget } from './linking/name-forms.js';
export type { AskedPeriod } from './linking/asked-periods.js';
export type { LabelVocabulary } from './linking/label-vocabulary.js';
export type { SeriesMatch } from './linking/series-index.js';
export type { Point, Series } from './linking/table-series.js';
export type { Glosses } from './language/glosses.js';
export type { RetrievalQuery, Retriever, ScoredPassage } from './retrieval/retriever.js';
export type { ScoredSentence, SentenceQuery, SentenceRetriever } from './retrieval/sentence-retriever.js';
export type { LabelReader } from './retrieval/labels/label-reader.js';
export type { LabelScore } from './retrieval/labels/label-model.js';
export type { IndexNotice, KnowledgeIndex, Vocabulary } from './retrieval/knowledge-index.js';
export type { OpenIndexOptions } from './retrieval/open-index.js';
export type { ModelLoading } from './retrieval/dense/model-loading.js';
export type { BuildProgress } from './retrieval/build-options.js';
