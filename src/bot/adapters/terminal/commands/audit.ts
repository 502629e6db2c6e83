import { runTool } from '../../../../tools/index.js';
import { UnknownDocumentError } from '../../../errors/unknown-document-error.js';
import { auditResult } from '../audit-result.js';
import { auditText } from '../audit-text.js';
import type { Command } from '../command.js';
import { jsonLine } from '../json-line.js';
import { uiLanguage } from '../ui-language.js';
import { withKnowledge } from '../with-knowledge.js';

/** `audit`: holds every published figure that can be recomputed against its own inputs. */
export const audit: Command = async (context) => {
  const { config, options, output } = context;
  const { document } = options;
  await withKnowledge(context, async ({ knowledge }) => {
    const held = knowledge.corpus.documents.map(({ id }) => id);
    if (document !== undefined && !held.includes(document)) throw new UnknownDocumentError(document, held);
    const input = document === undefined ? {} : { document };
    const result = await runTool({ tool: 'audit-figures', input }, knowledge);
    if (result.tool !== 'audit-figures') return;
    const language = uiLanguage(config);
    const text =
      options.output === 'json' ? jsonLine(auditResult(result.output, language)) : auditText(result.output, language);
    await output.writeLine(text);
  });
  return 0;
};
