import type { Settings } from './config.js';
import { InvalidConfigError } from './errors/invalid-config-error.js';

/** An address; null where none is set. @throws InvalidConfigError */
export function readUrl(variable: string, example: string, settings: Settings): string | null {
  const value = settings.get(variable);
  if (value === null || /^https?:$/u.test(URL.parse(value)?.protocol ?? '')) return value;
  throw new InvalidConfigError(variable, value, { kind: 'address', example });
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
