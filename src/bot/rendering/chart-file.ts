import type { Language } from '../../knowledge/index.js';
import type { ChartData } from '../charts/chart.js';
import { describeChart } from '../charts/describe-chart.js';
import { fileName } from './file-name.js';
import type { FileContent, RenderedFile } from './rendered-file.js';

/** A chart as a PNG file, in words for who cannot see it. `table` is the name of the table that it draws. */
export function chartFile(data: ChartData, table: string, picture: FileContent, language: Language): RenderedFile {
  return {
    name: fileName(table, 'png'),
    title: data.title,
    altText: describeChart(data, language),
    content: picture,
  };
}
