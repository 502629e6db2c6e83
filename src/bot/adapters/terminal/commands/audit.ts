import { auditDocuments } from '../../../results/audit-documents.js';
import { auditResult } from '../../../results/audit-result.js';
import { auditText } from '../../../results/audit-text.js';
import type { Command } from '../command.js';
import { jsonLine } from '../json-line.js';
import { uiLanguage } from '../ui-language.js';
import { withKnowledge } from '../with-knowledge.js';

/** `audit`: holds every published figure that can be recomputed against its own inputs. */
export const audit: Command = async (context) => {
  const { config, options, output, signal } = context;
  await withKnowledge({ ...context, modelLoading: 'when-needed' }, async ({ knowledge }) => {
    const report = await auditDocuments(options.document, knowledge, { signal });
    const language = uiLanguage(config);
    await output.writeLine(
      options.output === 'json' ? jsonLine(auditResult(report, language)) : auditText(report, language),
    );
  });
  return 0;
};
