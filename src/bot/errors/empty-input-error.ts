import { AdvisorError } from '../../knowledge/index.js';

/** The input is blank, or nothing but control characters. */
export class EmptyInputError extends AdvisorError {
  readonly code = 'EMPTY_INPUT';

  constructor() {
    super('The input is blank. Ask a question in Chinese or English.');
  }
}
