import { isObject, objectsOf, textOf, type JsonObject } from '../../../tests/support/server-parts/json.js';
import { element, escapeHtml } from '../html.js';

const WIDTH = 560;
const HEIGHT = 240;
const MARGIN = { top: 16, right: 12, bottom: 34, left: 56 };
const COLOURS = ['#1264a3', '#e8912d', '#2bac76', '#cd2553', '#7c3085', '#6f6f6f'];
/** More labels than this below the axis are turned. */
const MOST_LEVEL = 6;

interface Series {
  readonly name: string;
  readonly values: readonly number[];
}

/** A chart of a message, drawn much as Slack draws it: bars or lines over the categories, with a legend. */
export function chartHtml({ title, chart }: JsonObject): string {
  const { type, series, axis_config: axis } = isObject(chart) ? chart : {};
  const config = isObject(axis) ? axis : {};
  const categories = Array.isArray(config.categories) ? config.categories.map(String) : [];
  const all = objectsOf(series).map(({ name, data }): Series => ({
    name: String(name),
    values: objectsOf(data).map(({ value }) => Number(value)),
  }));
  const drawn = drawing(categories, all, type === 'line' ? 'line' : 'bar');
  const legend = all.map(
    ({ name }, index) => `<span><i style="background:${colour(index)}"></i>${escapeHtml(name)}</span>`,
  );
  const unit = textOf(config.y_label) ?? '';
  const below = element('div', 'legend', `${legend.join('')}<span>${escapeHtml(unit)}</span>`);
  return element('div', 'chart', `${element('div', 'chart-title', escapeHtml(String(title)))}${drawn}${below}`);
}

const colour = (index: number): string => COLOURS[index % COLOURS.length] ?? '#000';

function drawing(categories: readonly string[], series: readonly Series[], form: 'bar' | 'line'): string {
  const values = series.flatMap((one) => one.values);
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const inner = { width: WIDTH - MARGIN.left - MARGIN.right, height: HEIGHT - MARGIN.top - MARGIN.bottom };
  const y = (value: number): number => MARGIN.top + ((high - value) / (high - low || 1)) * inner.height;
  const slot = inner.width / Math.max(1, categories.length);
  const x = (index: number): number => MARGIN.left + slot * (index + 0.5);
  const marks = series.map((one, place) => {
    if (form === 'line') {
      const points = one.values.map((value, index) => `${x(index)},${y(value)}`).join(' ');
      return `<polyline points="${points}" fill="none" stroke="${colour(place)}" stroke-width="2"/>`;
    }
    const width = (slot * 0.7) / series.length;
    const bars = one.values.map((value, index) => {
      const left = x(index) - slot * 0.35 + width * place;
      const [top, bottom] = [Math.min(y(value), y(0)), Math.max(y(value), y(0))];
      return `<rect x="${left}" y="${top}" width="${width}" height="${bottom - top}" fill="${colour(place)}"/>`;
    });
    return bars.join('');
  });
  const turned = categories.length > MOST_LEVEL;
  const labels = categories.map((name, index) => labelSvg(name, x(index), turned));
  const height = turned ? HEIGHT + 90 : HEIGHT;
  const scale = [low, high].map(
    (value) => `<text x="${MARGIN.left - 6}" y="${y(value) + 4}" text-anchor="end">${value}</text>`,
  );
  const axis = `<line x1="${MARGIN.left}" x2="${WIDTH - MARGIN.right}" y1="${y(0)}" y2="${y(0)}" stroke="#bbb"/>`;
  return `<svg viewBox="0 0 ${WIDTH} ${height}" role="img">${axis}${marks.join('')}${scale.join('')}${labels.join('')}</svg>`;
}

function labelSvg(name: string, x: number, turned: boolean): string {
  const y = HEIGHT - MARGIN.bottom + 16;
  const place = turned ? `text-anchor="end" transform="rotate(-45 ${x} ${y})"` : 'text-anchor="middle"';
  return `<text x="${x}" y="${y}" ${place}>${escapeHtml(name)}</text>`;
}
