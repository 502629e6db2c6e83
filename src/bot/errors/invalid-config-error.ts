import { AdvisorError } from '../../knowledge/index.js';

/** A setting that cannot be used. Facts: `variable`, its `value`, and what is `allowed`. */
export class InvalidConfigError extends AdvisorError {
  readonly code = 'INVALID_CONFIG';

  constructor(variable: string, value: string, allowed: string, cause?: unknown) {
    super(`${variable} is "${value}"; set it to ${allowed}, or unset it.`, { variable, value, allowed }, cause);
  }
}
