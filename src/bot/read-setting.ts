import type { Settings } from './config.js';
import { InvalidConfigError } from './errors/invalid-config-error.js';

/** Whether a text is an address of the web. */
export function isAddress(text: string): boolean {
  return /^https?:$/u.test(URL.parse(text)?.protocol ?? '');
}

/** An address as paths are put behind it: without white space around it, which a copy may bring, and slashes at its end. */
export function baseAddress(text: string): string {
  return text.trim().replace(/\/+$/u, '');
}

/** Signs of a user, a query or a fragment, also in an address that cannot be read: no host of ours needs any. */
const CREDENTIALS = /[@?#]/u;

/** Whether an address has no user, password, query or fragment, in which a secret could stand. */
export function isBare(address: string): boolean {
  return !CREDENTIALS.test(address);
}

/**
 * An address without user, password, query or fragment, since addresses are shown; null where none is set.
 *
 * @throws InvalidConfigError, without the value where it may hold a secret
 */
export function readUrl(variable: string, example: string, settings: Settings): string | null {
  const value = settings.get(variable)?.trim() ?? null;
  if (value === null) return null;
  if (!isBare(value)) throw new InvalidConfigError(variable, '', { kind: 'bare-address', example });
  if (isAddress(value)) return value;
  throw new InvalidConfigError(variable, value, { kind: 'address', example });
}

/** What a header can carry and a host issues: visible ASCII. */
const KEY = /^[!-~]+$/u;

/** Whether a text can be sent as a key. */
export function isKey(text: string): boolean {
  return KEY.test(text);
}

/** A key; null where none is set. @throws InvalidConfigError without the value */
export function readKey(variable: string, settings: Settings): string | null {
  const key = settings.get(variable)?.trim() ?? null;
  if (key === null || isKey(key)) return key;
  throw new InvalidConfigError(variable, '', { kind: 'key' });
}

/** A whole number between bounds that are allowed too. */
interface Bounds {
  readonly least: number;
  readonly most: number;
  /** Where nothing is set. */
  readonly usual: number;
}

/** @throws InvalidConfigError */
export function readWhole(variable: string, { least, most, usual }: Bounds, settings: Settings): number {
  const value = settings.get(variable);
  if (value === null) return usual;
  const number = Number(value);
  if (Number.isInteger(number) && number >= least && number <= most) return number;
  throw new InvalidConfigError(variable, value, { kind: 'number', least, most });
}

/** @throws InvalidConfigError */
export function readChoice<Choice extends string>(
  variable: string,
  choices: readonly Choice[],
  usual: Choice,
  settings: Settings,
): Choice {
  const value = settings.get(variable) ?? usual;
  const choice = choices.find((known) => known === value);
  if (choice !== undefined) return choice;
  throw new InvalidConfigError(variable, value, { kind: 'choices', choices });
}
