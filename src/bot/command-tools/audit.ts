import { z } from 'zod';

import { auditDocuments } from '../results/audit-documents.js';
import { auditResult } from '../results/audit-result.js';
import { auditText } from '../results/audit-text.js';
import { auditResultSchema } from '../results/schemas.js';
import { documentArgument, languageArgument, type ArgumentWords } from './common-arguments.js';
import { commandTool, type OfferedTool } from './command-tool.js';

/** Holds published figures against what they are made of, as `audit` does. */
export function auditTool(words: ArgumentWords): OfferedTool {
  return commandTool({
    name: 'audit',
    input: z.strictObject({ document: documentArgument(words), language: languageArgument(words) }),
    output: auditResultSchema,
    languageOf: ({ language }) => language ?? null,
    async run({ document, language }, { knowledge, watch, usual }) {
      const report = await auditDocuments(document, knowledge, watch);
      const said = language ?? usual;
      return { text: auditText(report, said), result: auditResult(report, said) };
    },
  });
}
