/** A cell's number as it is drawn, and as it is written beside what is drawn. */
export interface ChartPoint {
  readonly value: number;
  readonly label: string;
}

/** A column's bars, or a row's line, in one unit; null where there is no number of that unit. */
export interface ChartSeries {
  readonly name: string;
  /** Its place among all that are drawn: the same in every panel. */
  readonly place: number;
  readonly points: readonly (ChartPoint | null)[];
}

/** Everything of one unit: an axis of its own. */
export interface ChartPanel {
  readonly unit: string;
  readonly series: readonly ChartSeries[];
}

/** What a chart shows, in words and numbers. */
export interface ChartData {
  /** Bars for each row, or lines over time. */
  readonly form: 'bars' | 'lines';
  readonly title: string;
  /** What each point of a series stands for: the names of rows under bars, of periods under lines. */
  readonly categories: readonly string[];
  /** One or two. */
  readonly panels: readonly ChartPanel[];
  /** Where the figures stand, what is left out, how computed ones came about. */
  readonly notes: readonly string[];
}
