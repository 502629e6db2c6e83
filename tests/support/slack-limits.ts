/**
 * What Slack's documentation says of messages and views, checked without the project's own code: each fault is a
 * sentence with the path of what is wrong, as Slack's own `invalid_blocks` has it. docs.slack.dev/reference/block-kit.
 */
type Json = Readonly<Record<string, unknown>>;

export interface PostedMessage {
  readonly text: string;
  readonly blocks: readonly unknown[];
}

/** Which of a placeholder's place an answer takes: `chat.update` counts 4,000 bytes, `chat.postMessage` characters. */
export type PostedBy = 'chat.update' | 'chat.postMessage';

export function messageFaults({ text, blocks }: PostedMessage, by: PostedBy): string[] {
  const tables = blocks.filter((block) => isRecord(block) && block['type'] === 'table');
  const charts = blocks.filter((block) => isRecord(block) && block['type'] === 'data_visualization');
  const length = by === 'chat.update' ? Buffer.byteLength(text) : text.length;
  return [
    ...faultIf(text.trim() === '', 'no_text'),
    ...faultIf(length > 4_000, `text: ${length}`),
    ...faultIf(blocks.length > 50, `blocks: ${blocks.length}`),
    ...faultIf(characters(blocks) > 13_200, `msg_blocks_too_long: ${characters(blocks)}`),
    ...faultIf(tables.length > 1, 'only_one_table_allowed'),
    ...faultIf(charts.length > 2, 'more than two charts'),
    ...faultIf(new Set(actionIds(blocks)).size < actionIds(blocks).length, 'action_id comes twice'),
    ...liveMarkup(text).map((live) => `text: live ${live}`),
    ...blocks.flatMap((block, index) => blockFaults(block, `/blocks/${index}`)),
  ];
}

export function viewFaults(view: Json): string[] {
  const blocks = listOf(view['blocks']);
  return [
    ...textFaults(view['title'], '/title', 24),
    ...textFaults(view['close'], '/close', 24),
    ...faultIf(blocks.length > 100, `blocks: ${blocks.length}`),
    ...faultIf(blocks.length === 0, 'no blocks'),
    ...faultIf(new Set(actionIds(blocks)).size < actionIds(blocks).length, 'action_id comes twice'),
    ...blocks.flatMap((block, index) => blockFaults(block, `/blocks/${index}`)),
  ];
}

/** The words that the blocks of a message show, without those of buttons and of which part it is. */
export function shownWords(blocks: readonly unknown[]): string {
  return blocks
    .filter((block) => isRecord(block) && (block['type'] === 'rich_text' || block['type'] === 'table'))
    .map((block) => stringsUnder(block, 'text').join(' '))
    .join(' ');
}

/** What a mrkdwn text has that Slack would act on. */
export function liveMarkup(text: string): string[] {
  return [...text.matchAll(/<[^>]*>?|&(?!amp;|lt;|gt;)|\p{Script=Latin}+:\/\//gu)].map(([live]) => live);
}

/** Words with Slack's three entities read, and addresses without the break that keeps them from being links. */
export function unescaped(text: string): string {
  return text
    .replace(/(?<=\p{Script=Latin}:)\u200b(?=\/\/)/gu, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

function blockFaults(block: unknown, path: string): string[] {
  if (!isRecord(block)) return [`${path}: no block`];
  const elements = listOf(block['elements']);
  switch (block['type']) {
    case 'rich_text':
      return elements.length === 0
        ? [`${path}: no elements`]
        : elements.flatMap((one, i) => richFaults(one, `${path}/elements/${i}`));
    case 'context':
      return [
        ...faultIf(elements.length < 1 || elements.length > 10, `${path}: ${elements.length} elements`),
        ...elements.flatMap((one, i) => textFaults(one, `${path}/elements/${i}`, 3_000)),
      ];
    case 'actions':
      return [
        ...faultIf(elements.length < 1 || elements.length > 25, `${path}: ${elements.length} elements`),
        ...elements.flatMap((one, i) => buttonFaults(one, `${path}/elements/${i}`)),
      ];
    case 'context_actions':
      return elements.flatMap((one, i) => feedbackFaults(one, `${path}/elements/${i}`));
    case 'table':
      return tableFaults(block, path);
    case 'data_visualization':
      return chartFaults(block, path);
    default:
      return [`${path}: unexpected ${String(block['type'])}`];
  }
}

/** Rich text that is written, not parsed: nothing but text may be in it. */
function richFaults(element: unknown, path: string): string[] {
  if (!isRecord(element)) return [`${path}: no element`];
  if (element['type'] === 'text') {
    const { text } = element;
    return [
      ...faultIf(typeof text !== 'string' || text === '', `${path}: no text`),
      ...faultIf(typeof text === 'string' && /<[@!#]|<\p{Script=Latin}+:/u.test(text), `${path}: markup`),
      ...faultIf(typeof text === 'string' && text.length > 3_000, `${path}: too long`),
    ];
  }
  const isContainer = /^rich_text_(?:section|quote|preformatted)$/u.test(String(element['type']));
  if (!isContainer) return [`${path}: live ${String(element['type'])}`];
  const elements = listOf(element['elements']);
  return [
    ...faultIf(elements.length === 0, `${path}: empty`),
    ...elements.flatMap((one, i) => richFaults(one, `${path}/elements/${i}`)),
  ];
}

function buttonFaults(element: unknown, path: string): string[] {
  if (!isRecord(element) || element['type'] !== 'button') return [`${path}: no button`];
  return [
    ...textFaults(element['text'], `${path}/text`, 75),
    ...lengthFaults(element['value'], `${path}/value`, 2_000),
    ...lengthFaults(element['action_id'], `${path}/action_id`, 255),
    ...(element['accessibility_label'] === undefined
      ? []
      : lengthFaults(element['accessibility_label'], `${path}/accessibility_label`, 75)),
  ];
}

function feedbackFaults(element: unknown, path: string): string[] {
  if (!isRecord(element) || element['type'] !== 'feedback_buttons') return [`${path}: no feedback_buttons`];
  return ['positive_button', 'negative_button'].flatMap((name) => {
    const one = element[name];
    if (!isRecord(one)) return [`${path}/${name}: missing`];
    return [
      ...textFaults(one['text'], `${path}/${name}/text`, 75),
      ...lengthFaults(one['value'], `${path}/${name}/value`, 2_000),
    ];
  });
}

function tableFaults(block: Json, path: string): string[] {
  const rows = listOf(block['rows']).map(listOf);
  const cells = rows.flat().map((cell) => (isRecord(cell) ? cell['text'] : undefined));
  const all = cells.map((text) => (typeof text === 'string' ? text.length : 0)).reduce((sum, one) => sum + one, 0);
  return [
    ...faultIf(rows.length < 1 || rows.length > 100, `${path}: ${rows.length} rows`),
    ...faultIf(
      rows.some((row) => row.length < 1 || row.length > 20 || row.length !== rows[0]?.length),
      `${path}: columns`,
    ),
    ...faultIf(all > 10_000, `${path}: ${all} characters`),
    ...faultIf(
      cells.some((text) => typeof text !== 'string' || text === ''),
      `${path}: empty cell`,
    ),
    ...faultIf(listOf(block['column_settings']).length > 20, `${path}: column_settings`),
  ];
}

function chartFaults(block: Json, path: string): string[] {
  const chart = isRecord(block['chart']) ? block['chart'] : {};
  const axis = isRecord(chart['axis_config']) ? chart['axis_config'] : {};
  const categories = listOf(axis['categories']);
  const series = listOf(chart['series']).filter(isRecord);
  return [
    ...lengthFaults(block['title'], `${path}/title`, 50),
    ...faultIf(chart['type'] !== 'bar' && chart['type'] !== 'line', `${path}/chart/type`),
    ...faultIf(series.length < 1 || series.length > 6, `${path}: ${series.length} series`),
    ...faultIf(categories.length < 1 || categories.length > 20, `${path}: ${categories.length} categories`),
    ...faultIf(new Set(categories).size < categories.length, `${path}: a category twice`),
    ...categories.flatMap((one, i) => lengthFaults(one, `${path}/categories/${i}`, 20)),
    ...series.flatMap(({ name, data }, i) => [
      ...lengthFaults(name, `${path}/series/${i}/name`, 20),
      ...faultIf(
        JSON.stringify(listOf(data).map((point) => (isRecord(point) ? point['label'] : null))) !==
          JSON.stringify(categories),
        `${path}/series/${i}: points are not the categories`,
      ),
    ]),
  ];
}

function textFaults(element: unknown, path: string, most: number): string[] {
  if (!isRecord(element)) return [`${path}: no text`];
  const { type, text } = element;
  return [
    ...faultIf(type !== 'plain_text', `${path}: ${String(type)}`),
    ...faultIf(typeof text === 'string' && /<[@!#]/u.test(text), `${path}: markup`),
    ...lengthFaults(text, path, most),
  ];
}

function lengthFaults(text: unknown, path: string, most: number): string[] {
  if (typeof text !== 'string') return [`${path}: no string`];
  return [...faultIf(text.length < 1, `${path}: empty`), ...faultIf(text.length > most, `${path}: ${text.length}`)];
}

/** Every string that a message's blocks carry but the names of their kinds. */
function characters(blocks: readonly unknown[]): number {
  return ['text', 'value', 'accessibility_label', 'title', 'name', 'label', 'categories', 'y_label']
    .flatMap((key) => stringsUnder(blocks, key))
    .reduce((sum, text) => sum + text.length, 0);
}

function actionIds(blocks: readonly unknown[]): string[] {
  return stringsUnder(blocks, 'action_id');
}

function stringsUnder(value: unknown, key: string): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => stringsUnder(one, key));
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([name, one]) => {
    if (name !== key) return stringsUnder(one, key);
    if (typeof one === 'string') return [one];
    return Array.isArray(one) ? one.filter((item) => typeof item === 'string') : stringsUnder(one, key);
  });
}

function faultIf(isFault: boolean, fault: string): string[] {
  return isFault ? [fault] : [];
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
