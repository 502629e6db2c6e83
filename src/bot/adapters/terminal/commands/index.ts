import type { Corpus } from '../../../../knowledge/index.js';
import { messagesIn } from '../../../messages/catalogue.js';
import { terminalMessages } from '../../../messages/terminal.js';
import type { Command } from '../command.js';
import { countsOf } from '../corpus-counts.js';
import { jsonLine } from '../json-line.js';
import { openKnowledge } from '../open-knowledge.js';
import type { IndexResult } from '../results.js';
import { skippedText } from '../skipped-text.js';
import { uiLanguage } from '../ui-language.js';

/** `index`: builds the index where it is missing or the corpus has changed, and says what it holds. */
export const index: Command = async (context) => {
  const started = performance.now();
  const { corpus } = await openKnowledge(context);
  const result = indexResult(corpus, (performance.now() - started) / 1000);
  const language = uiLanguage(context.config);
  const text = [messagesIn(terminalMessages, language).indexed(result), ...skippedText(result.skipped, language)].join(
    '\n',
  );
  await context.output.writeLine(context.options.output === 'json' ? jsonLine(result) : text);
  return 0;
};

function indexResult(corpus: Corpus, seconds: number): IndexResult {
  const counts = corpus.documents.map(countsOf);
  return {
    documents: corpus.documents.length,
    passages: counts.reduce((sum, { passages }) => sum + passages, 0),
    tables: counts.reduce((sum, { tables }) => sum + tables, 0),
    seconds: Number(seconds.toFixed(3)),
    skipped: corpus.skipped.map(({ file, code, message }) => ({ file, code, message })),
  };
}
