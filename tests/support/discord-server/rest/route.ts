import type { JsonObject } from '../../server-parts/json.js';
import type { Discord } from '../discord.js';
import type { Allowance } from '../rate-limits.js';

/** A file that came with a request. */
export interface UploadedFile {
  /** "0" of the part "files[0]". */
  readonly place: string;
  readonly name: string;
  readonly contentType: string;
  readonly content: Buffer;
}

/** A request as it was read. */
export interface RestRequest {
  readonly method: string;
  /** Below the version: "/channels/1/messages". */
  readonly path: string;
  readonly query: URLSearchParams;
  /** "Bot …", or null. */
  readonly authorization: string | null;
  /** Null where there is none; undefined where it is no JSON. */
  readonly body: unknown;
  readonly files: readonly UploadedFile[];
}

/** A request that may be made, and what its route is about. */
export interface Call {
  readonly discord: Discord;
  /** Parts of the path by their names. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: JsonObject;
  /** The whole body where it is a list. */
  readonly list: readonly JsonObject[];
  readonly files: readonly UploadedFile[];
}

/** What is answered: a body, or nothing. */
export type Answered =
  | { readonly status: 200 | 201; readonly body: JsonObject | readonly JsonObject[] }
  | { readonly status: 204; readonly body: null };

/** One request of the API. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** "/channels/:channel/messages". */
  readonly pattern: string;
  /** "none": the token of an interaction stands in the path. */
  readonly token: 'bot' | 'none';
  readonly allowance: Allowance;
  /** Throws a Refusal where Discord says no. */
  run(call: Call): Answered;
}

// Discord documents no numbers and asks to read the headers; these are what its headers have said for years.
/** Messages of a channel, and those of an interaction. */
export const FIVE_IN_FIVE_SECONDS: Allowance = { most: 5, seconds: 5 };
/** Everything else. */
export const ORDINARY: Allowance = { most: 50, seconds: 1 };

export const ok = (body: JsonObject | readonly JsonObject[]): Answered => ({ status: 200, body });
export const created = (body: JsonObject): Answered => ({ status: 201, body });
export const NOTHING: Answered = { status: 204, body: null };
