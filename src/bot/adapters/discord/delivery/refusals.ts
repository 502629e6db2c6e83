import type { Detour } from '../../../conversation/kept-request.js';

// Discord's codes (topics/opcodes-and-status-codes, "JSON Error Codes"), as CallRefused gives them.

/** The token of an interaction is of no use: none was deferred, it is unknown, too old, or has no follow-ups left. */
const TOKEN_GONE = new Set(['10015', '10062', '50027', '40094']);

/** The message that was to be changed is gone, or nothing in its place can be changed. */
const UNCHANGEABLE = new Set(['10003', '10008', '50001', '50005', '50083']);

/** A message that is answered cannot be named as such. */
const NO_REFERENCE = new Set(['160002']);

/** What was sent is refused, not its place: an invalid form, files that are too large or may not be attached. */
const FORM = new Set(['40005', '50035', '50046', '413']);

/** Refusals of a place, with what the asker is told of them. */
const DETOURS: Readonly<Record<string, Detour>> = {
  '10003': 'gone-there',
  '10008': 'gone-there',
  '50001': 'cannot-see-there',
  '50008': 'cannot-write-there',
  '50013': 'cannot-write-there',
  '50083': 'closed-there',
};

/** Nothing was responded by the token: not yet, perhaps. */
export const isEarly = (code: string): boolean => code === '10015';

export const isTokenGone = (code: string): boolean => TOKEN_GONE.has(code);
export const isUnchangeable = (code: string): boolean => UNCHANGEABLE.has(code) || isTokenGone(code);
export const isReferenceRefused = (code: string): boolean => NO_REFERENCE.has(code);
export const isFormRefused = (code: string): boolean => FORM.has(code);
/** Missing permissions: of a message with files it may be that for files alone. */
export const isPermissionRefused = (code: string): boolean => code === '50013';

/** Why an answer goes to the direct messages; null where the refusal is not of its place. */
export function detourOf(code: string): Detour | null {
  if (isTokenGone(code)) return 'expired-there';
  return Object.hasOwn(DETOURS, code) ? (DETOURS[code] ?? null) : null;
}
