import { z } from 'zod';

/** Charts in one message. */
export const CHARTS_MOST = 2;

// Copies of the documentation differ on 6 or 12 slices and series: what passes here passes everywhere.
const SERIES_MOST = 6;
const POINTS_MOST = 20;

const label = z.string().min(1).max(20);
const axisLabel = z.string().max(50).optional();

const pie = z.strictObject({
  type: z.literal('pie'),
  segments: z
    .array(z.strictObject({ label, value: z.number().positive('must be greater than 0') }))
    .min(1)
    .max(SERIES_MOST),
});

const series = z.strictObject({
  name: label,
  data: z
    .array(z.strictObject({ label, value: z.number() }))
    .min(1)
    .max(POINTS_MOST),
});

type Axes = z.infer<ReturnType<typeof axes>>;

function axes(type: z.ZodLiteral<'bar' | 'area' | 'line'>) {
  return z.strictObject({
    type,
    series: z.array(series).min(1).max(SERIES_MOST),
    axis_config: z.strictObject({
      categories: z.array(label).min(1).max(POINTS_MOST),
      x_label: axisLabel,
      y_label: axisLabel,
    }),
  });
}

const hasUniqueNames = (chart: Axes): boolean =>
  new Set(chart.series.map(({ name }) => name)).size === chart.series.length;

const fitsCategories = ({ series: all, axis_config: { categories } }: Axes): boolean =>
  all.every(
    ({ data }) =>
      data.length === categories.length && categories.every((one) => data.some((point) => point.label === one)),
  );

const axisChart = (type: 'bar' | 'area' | 'line') =>
  axes(z.literal(type))
    .refine(hasUniqueNames, { message: 'series names must be unique', path: ['series'] })
    .refine(fitsCategories, { message: 'data labels must match axis_config.categories', path: ['series'] });

/** The chart block. */
export const dataVisualization = z.strictObject({
  type: z.literal('data_visualization'),
  block_id: z.string().max(255).optional(),
  title: z.string().min(1).max(50),
  chart: z.discriminatedUnion('type', [pie, axisChart('bar'), axisChart('area'), axisChart('line')]),
});
