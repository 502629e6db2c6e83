import { join } from 'node:path';
import { digestCorpus } from '../documents/digest-corpus.js';
import { assembleIndex } from './assemble-index.js';
import type { BuildOptions } from './build-options.js';
import { buildDense, buildLexical, passagesOf } from './build-index.js';
import { CancelledError } from './cancelled-error.js';
import { E5Embeddings } from './dense/e5-embeddings.js';
import type { VectorSources } from './dense/embed-texts.js';
import type { ModelLoading } from './dense/model-loading.js';
import { ModelUnavailableError } from './dense/model-unavailable-error.js';
import { EarlierVectors } from './disk/earlier-vectors.js';
import type { DenseContents, IndexContents } from './disk/index-contents.js';
import { indexPath } from './disk/index-files.js';
import { readIndex, type StoredIndex } from './disk/index-reader.js';
import { prepareParent, writeIndex, type WriteGraph } from './disk/index-writer.js';
import { useIndex } from './disk/index-use.js';
import { checkModel, rememberCheck } from './disk/model-check.js';
import { identifyModel } from './disk/model-identity.js';
import { PreparedVectors } from './disk/prepared-vectors.js';
import { pruneIndexes } from './disk/prune-indexes.js';
import type { KnowledgeIndex } from './knowledge-index.js';

/** Where things lie, and who wants to hear of the building. */
export interface OpenIndexOptions extends BuildOptions {
  readonly corpusFolder: string;
  /** Parent of the digest folders; made where it is missing. */
  readonly indexFolder: string;
  readonly modelFolder: string;
  /** Dictionary for questions in another language than the text. @defaultValue glosses.bin in cc-cedict-glosses beside the model's folder */
  readonly glossFile?: string;
  /** Vectors that were embedded before. @defaultValue paper-vectors beside the model's folder */
  readonly preparedFolder?: string;
  /** @defaultValue at once: a question is mostly followed by a search */
  readonly modelLoading?: ModelLoading;
}

/** What is here today to make or read an index with. */
interface Workplace {
  readonly options: OpenIndexOptions;
  /** null where there is no model. */
  readonly modelFingerprint: string | null;
  /** null where the model is missing or damaged. */
  readonly embeddings: E5Embeddings | null;
}

/**
 * Opens the index of a corpus folder: reads the one that was made from exactly these files and this model, or makes it.
 * An index that is cut short, damaged or of another version is made anew; vectors of texts that another index of the
 * folder holds are taken over from there. Where the model cannot be used, the index is
 * lexical, says so in its notices, and is made anew once the model works.
 *
 * @throws CorpusNotFoundError, CorpusUnreadableError, CorpusEmptyError, DiskFullError, IndexUnwritableError, CancelledError
 */
export async function openIndex(options: OpenIndexOptions): Promise<KnowledgeIndex> {
  const [corpusDigest, model] = await Promise.all([
    digestCorpus(options.corpusFolder),
    identifyModel(options.modelFolder),
  ]);
  const folder = indexPath(options.indexFolder, { corpusDigest, modelFingerprint: model.fingerprint });
  const { condition, stamp } = await checkModel(model, folder);
  // Before all that is slow: where it loads at once, it does so in its own thread while the index is read here.
  const embeddings = condition === 'sound' ? new E5Embeddings(options.modelFolder, options.modelLoading) : null;
  try {
    const workplace = { options, modelFingerprint: model.fingerprint, embeddings };
    const found = await findIndex(folder, embeddings);
    const stored = found ?? (await makeIndex(workplace));
    if (stamp !== null) await rememberCheck(folder, stamp);
    const glossFile = options.glossFile ?? join(options.modelFolder, '..', 'cc-cedict-glosses', 'glosses.bin');
    const use = await useIndex(folder);
    return assembleIndex({ stored, embeddings, glossFile, built: found === null, use });
  } catch (error) {
    await embeddings?.close();
    throw error;
  }
}

async function findIndex(folder: string, embeddings: E5Embeddings | null): Promise<StoredIndex | null> {
  const stored = await readIndex(folder);
  const outgrown = stored?.contents.dense === null && embeddings !== null && (await works(embeddings));
  return outgrown ? null : stored;
}

async function makeIndex(workplace: Workplace): Promise<StoredIndex> {
  const { options, modelFingerprint, embeddings } = workplace;
  await prepareParent(options.indexFolder);
  const { loadCorpus } = await import('../documents/load-corpus.js');
  const { corpus, digest: corpusDigest } = await loadCorpus(options.corpusFolder);
  const sources = vectorSources(workplace);
  const dense = sources === null ? null : await denseOrNone(corpus, sources, options);
  const anticipated = corpus.documents.flatMap((document) => document.anticipated);
  const lexical = await buildLexical(passagesOf(corpus), anticipated, options.signal);
  const contents: IndexContents = { corpusDigest, corpus, lexical, dense };
  if (options.signal?.aborted === true) throw new CancelledError();
  const folder = indexPath(options.indexFolder, { corpusDigest, modelFingerprint });
  await writeIndex(folder, contents, embeddings === null ? null : await graphOf(dense, embeddings, options.signal));
  await pruneIndexes(options.indexFolder, Date.now());
  return (await readIndex(folder)) ?? { contents, graph: null };
}

function vectorSources({ options, modelFingerprint, embeddings }: Workplace): VectorSources | null {
  if (embeddings === null || modelFingerprint === null) return null;
  const earlier = new EarlierVectors(options.indexFolder, modelFingerprint);
  const prepared = new PreparedVectors(options.preparedFolder ?? join(options.modelFolder, '..', 'paper-vectors'));
  return { embeddings, earlier, prepared };
}

async function denseOrNone(
  corpus: IndexContents['corpus'],
  sources: VectorSources,
  options: BuildOptions,
): Promise<DenseContents | null> {
  try {
    return await buildDense(corpus, sources, options);
  } catch (error) {
    if (error instanceof ModelUnavailableError) return null;
    throw error;
  }
}

async function graphOf(
  dense: DenseContents | null,
  embeddings: E5Embeddings,
  signal: AbortSignal | undefined,
): Promise<WriteGraph | null> {
  if (dense === null) return null;
  const { graphWriter } = await import('./dense/open-store.js');
  return graphWriter(dense, embeddings, signal);
}

async function works(embeddings: E5Embeddings): Promise<boolean> {
  try {
    await embeddings.embedQuery('');
    return true;
  } catch {
    return false;
  }
}
