import type { RenderedFile } from '../rendering/rendered-file.js';

/** What a place shows of an answer since its question. */
export interface History {
  /** The messages of the answer that stand there, by their part. */
  readonly found: ReadonlyMap<number, string>;
  /** False where it cannot be read, or not to its end: what was not found may stand there nevertheless. */
  readonly complete: boolean;
}

/** The files of answers, on a platform that takes them apart from messages. */
export interface Uploads<Message> {
  filesOf(message: Message): readonly RenderedFile[];
  /** @throws CallRefused, CallUncertain */
  upload(file: RenderedFile, content: Buffer): Promise<unknown>;
}

/**
 * Where one answer goes, as its platform writes there. Every call goes through the caller that the place was opened with,
 * so that what is thrown is CallRefused or CallUncertain.
 */
export interface Place<Message> {
  /** The channel that it turned out to be: a direct conversation may have to be opened first. */
  readonly channel: string;
  /**
   * Shows without a message that an answer is being made: by a status, or by the response that was put off when the
   * question was acknowledged. What it shows gives way to the first message.
   *
   * @param status words for it
   * @returns whether it shows; where it does not, a placeholder is posted
   */
  showWorking(status: string): Promise<boolean>;
  /** Takes that away where a message does not. */
  clearWorking(): Promise<void>;
  /** Posts a part of the answer, marked so that it can be found again; the platform's id of the message. */
  post(part: number, message: Message): Promise<string>;
  /** Whether posting this part again leaves one message now, whatever came of an earlier attempt. */
  mayRepeat(part: number): boolean;
  /** Looks for the messages of the answer. */
  find(): Promise<History>;
  /** Puts a message in the place of another, which may be repeated; false where that one cannot be changed any more. */
  replace(id: string, message: Message): Promise<boolean>;
  /** The next simpler form of a message that was refused so; null where there is none, or no form would help. */
  simpler(message: Message, refusal: string): Message | null;
  /** Null where files go with their messages. */
  readonly uploads: Uploads<Message> | null;
}
