import { z } from 'zod';

import { briefReceiptSchema, briefResultSchema } from '../../briefing/brief.js';
import { feedbackCaseSchema } from '../../feedback/feedback-case.js';
import { receiptSchema } from '../../reply/reply.js';
import { askRequestSchema, checkRequestSchema, recommendRequestSchema, searchRequestSchema } from './batch/requests.js';
import {
  askResultSchema,
  auditResultSchema,
  checkResultSchema,
  documentsResultSchema,
  eraseResultSchema,
  errorLineSchema,
  indexResultSchema,
  indicatorsResultSchema,
  indicatorTableResultSchema,
  recommendResultSchema,
  replayResultSchema,
  searchResultSchema,
} from '../../results/schemas.js';

const INPUTS = {
  'ask-request': askRequestSchema,
  'recommend-request': recommendRequestSchema,
  'check-request': checkRequestSchema,
  'search-request': searchRequestSchema,
};
const OUTPUTS = {
  'ask-result': askResultSchema,
  'recommend-result': recommendResultSchema,
  'check-result': checkResultSchema,
  'search-result': searchResultSchema,
  'error-line': errorLineSchema,
  'index-result': indexResultSchema,
  'documents-result': documentsResultSchema,
  'erase-result': eraseResultSchema,
  'audit-result': auditResultSchema,
  'indicators-result': indicatorsResultSchema,
  'indicator-table-result': indicatorTableResultSchema,
  'brief-result': briefResultSchema,
  'replay-result': replayResultSchema,
  receipt: receiptSchema,
  'brief-receipt': briefReceiptSchema,
  'feedback-case': feedbackCaseSchema,
};

/** The JSON schemas of what the command line reads and writes, as the texts of files by their name. */
export function publishedSchemas(): ReadonlyMap<string, string> {
  return new Map([
    ...Object.entries(INPUTS).map(([name, schema]) => [`${name}.schema.json`, fileText(schema, 'input')] as const),
    ...Object.entries(OUTPUTS).map(([name, schema]) => [`${name}.schema.json`, fileText(schema, 'output')] as const),
  ]);
}

function fileText(schema: z.ZodType, io: 'input' | 'output'): string {
  return `${JSON.stringify(z.toJSONSchema(schema, { io, reused: 'ref' }), null, 2)}\n`;
}
