/** What a file holds, or how it is made once it is wanted: a picture takes longer than an answer. */
export type FileContent = string | Uint8Array | (() => Promise<Uint8Array>);

/** A file beside a message. */
export interface OutgoingFile {
  readonly name: string;
  readonly title: string;
  /** For screen readers. */
  readonly altText: string;
  readonly content: FileContent;
}
