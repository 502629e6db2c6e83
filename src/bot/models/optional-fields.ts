import { z } from 'zod';

/**
 * Fields of a request that an answer can do without, and that some host refuses: a temperature (models that think
 * first), a limit of tokens by its older name, or beyond a small context, and the wish that tokens be counted. What
 * stands in for one is tried before none is sent.
 */
const OPTIONAL_FIELDS = {
  temperature: null,
  max_tokens: 'max_completion_tokens',
  max_completion_tokens: null,
  stream_options: null,
} as const;
export type OptionalField = keyof typeof OPTIONAL_FIELDS;

const NAMED = new RegExp(`\\b(?:${Object.keys(OPTIONAL_FIELDS).join('|')})\\b`, 'u');

const bodySchema = z.record(z.string(), z.unknown());

function fieldsOf(body: string): z.output<typeof bodySchema> {
  return bodySchema.parse(JSON.parse(body));
}

/** The first one that the words of an error name, which is the one that they are about. */
export function optionalFieldIn(error: string): OptionalField | null {
  const named = NAMED.exec(error)?.[0];
  return named !== undefined && isOptional(named) ? named : null;
}

function isOptional(name: string): name is OptionalField {
  return Object.hasOwn(OPTIONAL_FIELDS, name);
}

/** What a host was found to refuse: learnt by one question, and sent by none after it. */
export class RefusedFields {
  readonly #refused = new Set<OptionalField>();

  /** Whether the same request may do better without: a field that was refused and not sent is another's matter. */
  learn(field: OptionalField, sent: unknown): boolean {
    if (typeof sent !== 'string' || !Object.hasOwn(fieldsOf(sent), field)) return false;
    this.#refused.add(field);
    return true;
  }

  /** A body without them. */
  leaveOut(body: string): string {
    if (this.#refused.size === 0) return body;
    return JSON.stringify(Object.fromEntries(Object.entries(fieldsOf(body)).flatMap(this.#kept)));
  }

  readonly #kept = ([name, value]: [string, unknown]): readonly [string, unknown][] => {
    if (!isOptional(name) || !this.#refused.has(name)) return [[name, value]];
    const instead = OPTIONAL_FIELDS[name];
    return instead === null ? [] : this.#kept([instead, value]);
  };
}
