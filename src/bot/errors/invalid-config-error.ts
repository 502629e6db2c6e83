import { AdvisorError, type ErrorFacts } from '../../knowledge/index.js';

/** What a setting may be. */
export type Allowed =
  | { readonly kind: 'choices'; readonly choices: readonly string[] }
  | { readonly kind: 'address'; readonly example: string }
  /** An address with nothing secret in it: what stands there now may be one, and is not told. */
  | { readonly kind: 'bare-address'; readonly example: string }
  /** A key that can be sent: what stands there now is not told. */
  | { readonly kind: 'key' }
  /** A whole number, the bounds with it. */
  | { readonly kind: 'number'; readonly least: number; readonly most: number }
  /** A file that can be read. */
  | { readonly kind: 'file' }
  /** The name of a model that is served at LIANWEN_MODEL_URL. */
  | { readonly kind: 'model' }
  /** A planner that needs no model, or a model beside. */
  | { readonly kind: 'planner' };
export type AllowedKind = Allowed['kind'];

/**
 * A setting that cannot be used, or that another one needs. Facts: `variable`, its `value` ("" where it is missing or may
 * be secret), and the kind of what is `allowed` with what else is said of it.
 */
export class InvalidConfigError extends AdvisorError {
  readonly code = 'INVALID_CONFIG';

  constructor(variable: string, value: string, allowed: Allowed, cause?: unknown) {
    const facts = { variable, value, allowed: allowed.kind, ...factsOf(allowed) };
    super(`${variable} is "${value}"; it takes ${JSON.stringify(allowed)}.`, facts, cause);
  }
}

function factsOf(allowed: Allowed): ErrorFacts {
  switch (allowed.kind) {
    case 'choices':
      return { choices: allowed.choices.join(', ') };
    case 'address':
    case 'bare-address':
      return { example: allowed.example };
    case 'number':
      return { least: allowed.least, most: allowed.most };
    case 'file':
    case 'key':
    case 'model':
    case 'planner':
      return {};
  }
}
