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
import type { ResponderWork } from './responder-parts.js';

type TableRequest = Extract<Request, { readonly kind: 'indicators' | 'growth' }>;

/** A table with its chart, or the list of tables where none is named. */
export async function answerIndicators(request: TableRequest, work: ResponderWork): Promise<Answered> {
  const { knowledge } = work;
  const language = languageOf(request);
  if (request.name === null) {
    const indicators = await indicatorList({}, knowledge);
    noteAnswer(work);
    return {
      kind: 'indicator-list',
      indicators,
      language,
      receipt: receiptOf(request, listSheet(indicators, language), work),
    };
  }
  try {
    const table = await indicatorNamed({ name: questionText(request.name), ...shapeOf(request) }, knowledge);
    const chart = chartOf(table, { language, names: sourceNames(knowledge.corpus) });
    const receipt = receiptOf(request, tableSheet(table, language), work);
    noteAnswer(work);
    return { kind: 'indicator-table', table, chart, language, receipt };
  } catch (error) {
    const asked = error instanceof UnknownIndicatorError ? await askedInstead(request, request.name, work) : null;
    if (asked === null) throw error;
    return asked;
  }
}

function noteAnswer({ asker, observe }: ResponderWork): void {
  observe?.({ asker, kind: 'answer', refusal: null, dropped: 0 });
}

const shapeOf = ({ kind }: TableRequest): { readonly growth?: 'computed' } =>
  kind === 'growth' ? { growth: 'computed' } : {};

/** The receipt of a table serves opening its other pages. */
function receiptOf(request: TableRequest, sheet: Sheet, { knowledge, version }: ResponderWork): Receipt {
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
  { adviser, asker }: ResponderWork,
): Promise<Answered | null> {
  const language = languageOf(request);
  const text = request.kind === 'growth' ? messagesIn(requestMessages, language).askGrowth(name) : name;
  const reply = await adviser.answer({ text, language, asker });
  return reply.kind === 'answer' ? { kind: 'reply', reply } : null;
}
