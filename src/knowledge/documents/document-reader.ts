import type { Document } from './document.js';

/** One file as it lies in the corpus folder. */
export interface DocumentSource {
  /** The id the document is to have. */
  readonly id: string;
  /** Path from the corpus folder, with forward slashes: error messages name it. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * Reads one format. The same bytes give the same document, whatever was read before; passage ids are unique, passage
 * texts are not blank, sections stand in the order of the source.
 */
export interface DocumentReader {
  /** File endings in lower case, with the point. */
  readonly extensions: readonly string[];

  /**
   * @throws EmptyFileError where nothing but white space is in the file, InvalidEncodingError where its bytes are no
   *   text, MalformedDataError where its structure is broken.
   */
  read(source: DocumentSource): Promise<Document>;
}
