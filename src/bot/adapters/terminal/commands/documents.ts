import type { Language } from '../../../../knowledge/index.js';
import { messagesIn } from '../../../messages/catalogue.js';
import { terminalMessages } from '../../../messages/terminal.js';
import { plainLine } from '../../../reply/plain-text.js';
import { tableLines } from '../../../reply/text-table.js';
import type { Command } from '../command.js';
import { jsonLine } from '../json-line.js';
import { documentsResult } from '../../../results/documents-result.js';
import type { DocumentsResult } from '../../../results/schemas.js';
import { skippedText } from '../skipped-text.js';
import { uiLanguage } from '../ui-language.js';
import { withKnowledge } from '../with-knowledge.js';

/** `documents`: what the corpus holds. */
export const documents: Command = async (context) => {
  const { config, options, output } = context;
  await withKnowledge({ ...context, modelLoading: 'when-needed' }, async ({ knowledge }) => {
    const language = uiLanguage(config);
    const result = documentsResult(knowledge.corpus, language);
    await output.writeLine(options.output === 'json' ? jsonLine(result) : documentsText(result, language));
  });
  return 0;
};

function documentsText({ documents: held, skipped }: DocumentsResult, language: Language): string {
  const messages = messagesIn(terminalMessages, language);
  const rows = held.map(({ id, title, sections, passages, tables }) =>
    [id, title[language], `${sections}`, `${passages}`, `${tables.length}`].map(plainLine),
  );
  return [...tableLines(messages.documentColumns, rows), ...skippedText(skipped, language)].join('\n');
}
