import { chartOf } from '../charts/render-chart.js';
import { UnknownIndicatorError } from '../errors/unknown-indicator-error.js';
import { messagesIn } from '../messages/catalogue.js';
import { requestMessages } from '../messages/requests.js';
import { questionText } from '../question-text.js';
import { listSheet, sheetText, tableSheet, type Sheet } from '../reply/indicator-sheet.js';
import type { Receipt } from '../reply/reply.js';
import { sourceNames } from '../reply/source-names.js';
import type { Answered } from './answered.js';
import { indicatorList, indicatorNamed } from './indicators.js';
import { languageOf, type Request } from './request.js';
import type { ResponderParts } from './responder-parts.js';

type TableRequest = Extract<Request, { readonly kind: 'indicators' | 'growth' }>;

/** A table with its chart, or the list of tables where none is named. */
export async function answerIndicators(request: TableRequest, parts: ResponderParts): Promise<Answered> {
  const { knowledge } = parts;
  const language = languageOf(request);
  if (request.name === null) {
    const indicators = await indicatorList({}, knowledge);
    return {
      kind: 'indicator-list',
      indicators,
      language,
      receipt: receiptOf(request, listSheet(indicators, language), parts),
    };
  }
  try {
    const table = await indicatorNamed({ name: questionText(request.name), ...shapeOf(request) }, knowledge);
    const chart = chartOf(table, { language, names: sourceNames(knowledge.corpus) });
    const receipt = receiptOf(request, tableSheet(table, language), parts);
    return { kind: 'indicator-table', table, chart, language, receipt };
  } catch (error) {
    const asked = error instanceof UnknownIndicatorError ? await askedInstead(request, request.name, parts) : null;
    if (asked === null) throw error;
    return asked;
  }
}

const shapeOf = ({ kind }: TableRequest): { readonly growth?: 'computed' } =>
  kind === 'growth' ? { growth: 'computed' } : {};

/** The receipt of a table serves opening its other pages. */
function receiptOf(request: TableRequest, sheet: Sheet, { knowledge, version }: ResponderParts): Receipt {
  const language = languageOf(request);
  const { kind: purpose, name } = request;
  return {
    version,
    corpusDigest: knowledge.corpusDigest,
    question: name ?? '',
    language,
    purpose,
    thread: [],
    plan: [
      {
        tool: name === null ? 'list-indicators' : 'indicator-table',
        input: name === null ? {} : { name, ...shapeOf(request) },
      },
    ],
    outcome: { kind: 'answer', text: sheetText(sheet, 'text', language), citations: [], figures: [] },
  };
}

/** Who writes "rare earth exports 2022" where a table's name belongs asks a question; null where it has no answer. */
async function askedInstead(
  request: TableRequest,
  name: string,
  { adviser }: ResponderParts,
): Promise<Answered | null> {
  const language = languageOf(request);
  const text = request.kind === 'growth' ? messagesIn(requestMessages, language).askGrowth(name) : name;
  const reply = await adviser.answer({ text, language });
  return reply.kind === 'answer' ? { kind: 'reply', reply } : null;
}
