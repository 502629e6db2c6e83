import type { KnowledgeIndex } from '../../knowledge/index.js';
import { ChartUnavailableError } from '../errors/chart-unavailable-error.js';
import type { Brief } from './brief.js';
import { drawChart } from './draw-chart.js';
import type { Picture } from './renderers/word/docx-library.js';
import { renderWord } from './renderers/word/render-word.js';

/** A brief as the bytes of a Word file. */
export interface WordFile {
  readonly content: Uint8Array;
  /** Why it comes without its chart; null where it has the chart, or describes none. */
  readonly chartless: ChartUnavailableError | null;
}

/** A brief as a Word file, with its chart where one can be drawn. */
export async function wordFile(brief: Brief, knowledge: KnowledgeIndex): Promise<WordFile> {
  const picture = await pictureOf(brief, knowledge);
  const chartless = picture instanceof ChartUnavailableError ? picture : null;
  return { content: await renderWord(brief, picture instanceof ChartUnavailableError ? null : picture), chartless };
}

async function pictureOf(brief: Brief, knowledge: KnowledgeIndex): Promise<Picture | ChartUnavailableError | null> {
  try {
    return await drawChart(brief, knowledge);
  } catch (error) {
    if (error instanceof ChartUnavailableError) return error;
    throw error;
  }
}
