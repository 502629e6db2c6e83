import type { Language } from '../../knowledge/index.js';
import { messagesIn } from '../messages/catalogue.js';
import { indicatorMessages } from '../messages/indicators.js';
import type { ChartData } from './chart.js';

/** A chart in words, for who cannot see it: its title, and each series with its values as they are written in it. */
export function describeChart({ form, title, categories, panels }: ChartData, language: Language): string {
  const { chart } = messagesIn(indicatorMessages, language);
  const series = panels.flatMap(({ unit, series: drawn }) =>
    drawn.map(({ name, points }) => {
      const values = points.flatMap((point, place) =>
        point === null ? [] : [chart.point(categories[place] ?? '', point.label)],
      );
      return chart.series(name, unit, values);
    }),
  );
  return chart.described(form, title, series);
}
