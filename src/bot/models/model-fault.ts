/**
 * Why a model gave nothing to use:
 * - `away`: no connection
 * - `failing`: its server answers that it failed
 * - `slow`: nothing more came in time
 * - `over-quota`: too many requests, or the account is spent
 * - `refused-key`: the key is wrong or may not use this model
 * - `unknown-model`: there is none of this name
 * - `not-an-api`: a server answers that is no model's
 * - `nonsense`: an answer that is no message, or longer than any that is read
 * - `over-budget`: the question has cost what one may cost
 * - `left`: whoever asked did not wait
 */
export const MODEL_FAULTS = [
  'away',
  'failing',
  'slow',
  'over-quota',
  'refused-key',
  'unknown-model',
  'not-an-api',
  'nonsense',
  'over-budget',
  'left',
] as const;

export type ModelFault = (typeof MODEL_FAULTS)[number];
