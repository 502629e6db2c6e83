import { AdvisorError } from './advisor-error.js';

/** How many skipped files the message names; more would bury what to do. */
const NAMED_FILES = 5;

/** Nothing in the corpus folder could be read. Facts: `folder`, `skipped` (count), `files` (names with codes). */
export class CorpusEmptyError extends AdvisorError {
  readonly code = 'CORPUS_EMPTY';

  constructor(folder: string, skipped: readonly { readonly file: string; readonly code: string }[]) {
    const named = skipped.slice(0, NAMED_FILES).map(({ file, code }) => `${file} (${code})`);
    const rest = skipped.length - named.length;
    const files = [...named, ...(rest > 0 ? [`${rest} more`] : [])].join(', ');
    const detail = files === '' ? '' : ` Skipped: ${files}.`;
    super(`"${folder}" holds no document that can be read. Put .md, .txt or .csv files in it.${detail}`, {
      folder,
      skipped: skipped.length,
      files,
    });
  }
}
