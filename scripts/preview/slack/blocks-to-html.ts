import { isObject, objectsOf, textOf, type JsonObject } from '../../../tests/support/server-parts/json.js';
import { element, escapeHtml } from '../html.js';
import { chartHtml } from './chart-to-svg.js';
import { elementHtml } from './elements-to-html.js';
import { richTextHtml, textObjectHtml } from './text-to-html.js';

/** How each sort of block looks; one that is not here is marked, and fails the check. */
const LOOKS: Readonly<Record<string, (block: JsonObject) => string>> = {
  rich_text: (block) => element('div', 'rich-text', richTextHtml(block)),
  section: sectionHtml,
  header: ({ text }) => element('div', 'header', textObjectHtml(text)),
  divider: () => '<hr>',
  context: ({ elements }) => element('div', 'context', objectsOf(elements).map(elementHtml).join(' ')),
  actions: ({ elements }) => element('div', 'actions', objectsOf(elements).map(elementHtml).join('')),
  context_actions: ({ elements }) => element('div', 'actions', objectsOf(elements).map(elementHtml).join('')),
  table: tableHtml,
  data_table: tableHtml,
  data_visualization: chartHtml,
  image: ({ alt_text: alt }) => element('div', 'thumbnail', escapeHtml(textOf(alt) ?? '')),
  input: inputHtml,
};

/** The blocks of a message or view as Slack lays them out. */
export function blocksHtml(blocks: readonly JsonObject[]): string {
  return blocks.map((block) => element('div', 'block', lookOf(block))).join('');
}

function lookOf(block: JsonObject): string {
  const type = String(block.type);
  return LOOKS[type]?.(block) ?? element('div', 'unknown', escapeHtml(type));
}

function sectionHtml({ text, fields, accessory }: JsonObject): string {
  const cells = objectsOf(fields).map((field) => element('div', 'field', textObjectHtml(field)));
  const words = element('div', 'section-text', textObjectHtml(text));
  const below = cells.length === 0 ? '' : element('div', 'fields', cells.join(''));
  return element('div', 'section', `${words}${elementHtml(accessory)}`) + below;
}

function inputHtml({ label, element: entry, hint, optional }: JsonObject): string {
  const note = optional === true ? element('span', 'faint', ' (optional)') : '';
  const below = isObject(hint) ? element('div', 'faint', textObjectHtml(hint)) : '';
  return element('div', 'label', textObjectHtml(label) + note) + elementHtml(entry) + below;
}

function tableHtml({ caption, rows, column_settings: settings }: JsonObject): string {
  const columns = objectsOf(settings);
  const lines = (Array.isArray(rows) ? rows : []).map((row, index) => {
    const cells = objectsOf(row).map((cell, column) => {
      const align = columns[column]?.align === 'right' ? 'right' : 'left';
      return element(index === 0 ? 'th' : 'td', align, cellHtml(cell));
    });
    return element('tr', '', cells.join(''));
  });
  const title = textOf(caption);
  return (title === undefined ? '' : element('div', 'label', escapeHtml(title))) + element('table', '', lines.join(''));
}

function cellHtml(cell: JsonObject): string {
  return cell.type === 'rich_text' ? richTextHtml(cell) : escapeHtml(textOf(cell.text) ?? '');
}
