import type { KnowledgeIndex } from '../../../../knowledge/index.js';
import { briefReceiptSchema, type Brief, type BriefReceipt } from '../../../briefing/brief.js';
import type { BriefRequest } from '../../../briefing/briefer.js';
import { InvalidReceiptError } from '../../../errors/invalid-receipt-error.js';
import { WrongUsageError } from '../../../errors/wrong-usage-error.js';
import type { BriefFormat } from '../brief-options.js';
import type { Command, CommandContext } from '../command.js';
import { errorMessage } from '../../../error-report.js';
import { jsonLine } from '../json-line.js';
import { questionArgument } from '../question-argument.js';
import { readJsonFile } from '../read-json-file.js';
import { withKnowledge } from '../with-knowledge.js';
import { writeResult } from '../write-result.js';

/** `brief --topic "…"`: one or two pages on a topic, as text, Markdown, JSON or a Word file. */
export const brief: Command = async (context) => {
  const request = await requestOf(context);
  const format = context.options.brief?.format ?? 'text';
  await withKnowledge(context, async ({ knowledge }) => {
    const briefer = await context.parts.createBriefer(knowledge);
    const result = await briefer.brief(request);
    if (format === 'json') await writeResult(jsonLine(result), context);
    // A refusal is no brief: it is said, and no file of a brief is written.
    else if (result.kind === 'refusal') await context.output.writeLine(result.text);
    else await writeResult(await rendered(result, format, knowledge, context), context);
  });
  return 0;
};

async function requestOf({ argument, options, config }: CommandContext): Promise<BriefRequest> {
  const { topic, since, date } = options.brief ?? {};
  const { document } = options;
  const asked = topic ?? argument;
  if (asked === null) throw new WrongUsageError('missing-value', { subject: '--topic' });
  return {
    topic: questionArgument(asked),
    ...(config.language !== null && { language: config.language }),
    ...(document !== undefined && { document }),
    ...(date !== undefined && { date }),
    ...(since !== undefined && { since: await receiptIn(since) }),
  };
}

/** A receipt alone, or the brief that it belongs to. */
async function receiptIn(file: string): Promise<BriefReceipt> {
  const value = await readJsonFile(file);
  const isBrief = typeof value === 'object' && value !== null && 'receipt' in value;
  const result = briefReceiptSchema.safeParse(isBrief ? value.receipt : value);
  if (result.success) return result.data;
  throw new InvalidReceiptError(file, result.error.issues[0]?.path.join('.') ?? '', result.error);
}

async function rendered(
  made: Brief,
  format: Exclude<BriefFormat, 'json'>,
  knowledge: KnowledgeIndex,
  context: CommandContext,
): Promise<string | Uint8Array> {
  switch (format) {
    case 'text':
      return made.text;
    case 'md': {
      const { briefMarkdown } = await import('../../../briefing/renderers/brief-markdown.js');
      // A picture in the text is for a file; who reads standard output sees it in characters.
      if (context.options.out === undefined) return briefMarkdown(made);
      const { drawSvgChart } = await import('../../../briefing/draw-chart.js');
      return briefMarkdown(made, await drawSvgChart(made, knowledge));
    }
    case 'docx':
      return wordOf(made, knowledge, context);
  }
}

/** The Word file; where its chart cannot be drawn it comes without, and says so. */
async function wordOf(made: Brief, knowledge: KnowledgeIndex, context: CommandContext): Promise<Uint8Array> {
  const { wordFile } = await import('../../../briefing/word-file.js');
  const { content, chartless } = await wordFile(made, knowledge);
  if (chartless !== null) {
    const { code, message } = errorMessage(chartless, made.topic, context.config);
    await context.notices.writeLine(`${code}: ${message}`);
  }
  return content;
}
