import type { Identifiers } from '../identifiers.js';
import { Refusal } from '../refusal.js';

/** A file between the request for its address and its completion. */
interface Upload {
  readonly id: string;
  readonly workspace: string;
  readonly name: string;
  readonly altText: string;
  /** Bytes, as announced. */
  readonly length: number;
  readonly content: Buffer | null;
}

/** Files on their way: announced, sent, completed. */
export class Uploads {
  private readonly uploads = new Map<string, Upload>();
  private readonly ids: Identifiers;

  constructor(ids: Identifiers) {
    this.ids = ids;
  }

  announce(upload: Omit<Upload, 'id' | 'content'>): string {
    const id = this.ids.next('F');
    this.uploads.set(id, { ...upload, id, content: null });
    return id;
  }

  /** @throws Refusal if it was not announced, or with another length. */
  receive(id: string, content: Buffer): void {
    const upload = this.uploads.get(id);
    if (upload === undefined) throw new Refusal('file_not_found');
    if (content.length !== upload.length) throw new Refusal('length_mismatch');
    this.uploads.set(id, { ...upload, content });
  }

  /** Hands a file over that has arrived whole. */
  complete(id: unknown, workspace: string): Upload & { readonly content: Buffer } {
    const upload = typeof id === 'string' ? this.uploads.get(id) : undefined;
    if (typeof id !== 'string' || upload === undefined || upload.content === null || upload.workspace !== workspace) {
      throw new Refusal('file_not_found');
    }
    this.uploads.delete(id);
    return { ...upload, content: upload.content };
  }
}
