import type { Corpus, Language } from '../../../../knowledge/index.js';
import type { ChartData } from '../../../charts/chart.js';
import { messagesIn } from '../../../messages/catalogue.js';
import { discordMessages } from '../../../messages/discord.js';
import { briefPieces } from '../../../rendering/brief-pieces.js';
import { chartFile } from '../../../rendering/chart-file.js';
import { chartOfReply } from '../../../rendering/chart-of-reply.js';
import type { PieceMaker } from '../../../rendering/piece-maker.js';
import type { RenderedFile } from '../../../rendering/rendered-file.js';
import { sheetPieces } from '../../../rendering/sheet-pieces.js';
import { indicatorFile } from '../../../rendering/table-files.js';
import { wordFile } from '../../../rendering/word-file.js';
import { listSheet, tableSheet } from '../../../reply/indicator-sheet.js';
import { sourceNames } from '../../../reply/source-names.js';
import type { Answered } from '../../../requests/index.js';
import type { DiscordMessage } from '../discord-message.js';
import { answerPages, type AnswerMatter, type PageContext } from './answer-pages.js';
import type { Draw } from './table-file.js';
import { renderReply } from './render-reply.js';
import { renderWords } from './render-words.js';
import { DISCORD_PIECES, type DiscordTable } from './table-pieces.js';

export interface AnsweredContext extends PageContext {
  readonly corpus: Corpus;
}

/**
 * Whatever was answered, as pages: the first is sent, and a press of its paging buttons puts another in its place. That
 * one is found by answering again what the receipt says was asked.
 */
export function renderAnswered(answered: Answered, context: AnsweredContext): readonly DiscordMessage[] {
  const { corpus, draw } = context;
  const maker = DISCORD_PIECES[draw === null ? 'none' : 'drawn'];
  switch (answered.kind) {
    case 'reply': {
      const { reply } = answered;
      const drawn = chartOfReply(reply, corpus);
      const chart = drawn && chartOf(drawn.data, drawn.table, draw, reply.language);
      return renderReply(reply, { ...context, chart, names: sourceNames(corpus) });
    }
    case 'indicator-list': {
      const { indicators, language } = answered;
      const pieces = sheetPieces(listSheet(indicators, language), language, maker);
      return answerPages({ ...WITHOUT_SOURCES, language, pieces }, context);
    }
    case 'indicator-table':
      return answerPages(tableMatter(answered, maker, draw), context);
    case 'brief': {
      const { brief, word } = answered;
      const files = word === null ? [] : [wordFile(brief, word)];
      const matter = { ...brief, pieces: briefPieces(brief, maker), files, chart: null, followUps: [] };
      return answerPages({ ...matter, feedback: 'wanted' }, context);
    }
    case 'help':
      return renderWords(messagesIn(discordMessages, answered.language).help, answered.language, context.audience);
  }
}

/** A table is what its source prints: nothing of it is opened, and nothing is to be judged. */
const WITHOUT_SOURCES: Omit<AnswerMatter, 'language' | 'pieces'> = {
  citations: [],
  figures: [],
  followUps: [],
  files: [],
  chart: null,
  feedback: 'unwanted',
};

type TableAnswered = Extract<Answered, { readonly kind: 'indicator-table' }>;

function tableMatter(
  { table, chart, language }: TableAnswered,
  maker: PieceMaker<DiscordTable>,
  draw: Draw,
): AnswerMatter {
  const sheet = tableSheet(table, language);
  return {
    ...WITHOUT_SOURCES,
    language,
    pieces: sheetPieces(sheet, language, maker),
    files: [indicatorFile(table, sheet, language)],
    chart: chart && chartOf(chart, table.indicator.table, draw, language),
  };
}

function chartOf(data: ChartData, table: string, draw: Draw, language: Language): RenderedFile | null {
  return draw === null ? null : chartFile(data, table, draw(data), language);
}
