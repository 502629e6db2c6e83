import type { Corpus, Language } from '../../../../knowledge/index.js';
import { messagesIn } from '../../../messages/catalogue.js';
import { terminalMessages } from '../../../messages/terminal.js';
import type { Command } from '../command.js';
import { countsOf } from '../../../results/corpus-counts.js';
import { jsonLine } from '../json-line.js';
import { skippedResults } from '../../../results/documents-result.js';
import type { IndexResult } from '../../../results/schemas.js';
import { skippedText } from '../skipped-text.js';
import { uiLanguage } from '../ui-language.js';
import { withKnowledge } from '../with-knowledge.js';

/** `index`: builds the index where it is missing or the corpus has changed, and says what it holds. */
export const index: Command = async (context) => {
  const { config, options, output } = context;
  const started = performance.now();
  await withKnowledge(context, async ({ knowledge: { corpus } }) => {
    const language = uiLanguage(config);
    const result = indexResult(corpus, (performance.now() - started) / 1000, language);
    await output.writeLine(options.output === 'json' ? jsonLine(result) : indexText(result, language));
  });
  return 0;
};

function indexText(result: IndexResult, language: Language): string {
  const messages = messagesIn(terminalMessages, language);
  return [messages.indexed(result), ...skippedText(result.skipped, language)].join('\n');
}

function indexResult(corpus: Corpus, seconds: number, language: Language): IndexResult {
  const counts = corpus.documents.map(countsOf);
  return {
    documents: corpus.documents.length,
    passages: counts.reduce((sum, { passages }) => sum + passages, 0),
    tables: counts.reduce((sum, { tables }) => sum + tables, 0),
    seconds: Number(seconds.toFixed(3)),
    skipped: skippedResults(corpus.skipped, language),
  };
}
