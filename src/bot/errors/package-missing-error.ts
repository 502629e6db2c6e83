import { AdvisorError } from '../../knowledge/index.js';

/** A package that only some commands need was left out when Lianwen was installed. Fact: `name`, the package. */
export class PackageMissingError extends AdvisorError {
  readonly code = 'PACKAGE_MISSING';

  constructor(name: string, cause?: unknown) {
    super(`The package ${name} is not installed. Install lianwen without --omit=optional.`, { name }, cause);
  }

  /** The error for what an import threw; null where it failed for another reason. */
  static from(cause: unknown): PackageMissingError | null {
    if (!(cause instanceof Error) || !('code' in cause) || cause.code !== 'ERR_MODULE_NOT_FOUND') return null;
    // Node names the package in its message alone.
    const name = /Cannot find package '([^']+)'/u.exec(cause.message)?.[1];
    return name === undefined ? null : new PackageMissingError(name, cause);
  }
}
