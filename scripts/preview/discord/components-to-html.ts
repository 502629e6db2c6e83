import { isObject, objectsOf, textOf, type JsonObject } from '../../../tests/support/server-parts/json.js';
import { element, escapeHtml } from '../html.js';
import { markdownHtml } from './markdown-to-html.js';
import type { Attachment } from '../../../tests/support/discord-server/world.js';

const [ROW, BUTTON, SELECT, TEXT_INPUT, TEXT, GALLERY, FILE, CONTAINER, LABEL] = [1, 2, 3, 4, 10, 12, 13, 17, 18];

type Files = readonly Attachment[];

/** How each sort of component looks; one that is not here is marked, and fails the check. */
const LOOKS = new Map<unknown, (component: JsonObject, files: Files) => string>([
  [ROW, ({ components }, files) => element('div', 'actions', componentsHtml(components, files))],
  [BUTTON, buttonHtml],
  [SELECT, selectHtml],
  [TEXT, ({ content }) => element('div', 'text', markdownHtml(textOf(content) ?? ''))],
  [
    GALLERY,
    ({ items }, files) =>
      objectsOf(items)
        .map((item) => pictureHtml(item, files))
        .join(''),
  ],
  [FILE, fileHtml],
  [CONTAINER, ({ components }, files) => element('div', 'container', componentsHtml(components, files))],
  [LABEL, ({ label, component }, files) => labelHtml(label) + componentsHtml([component], files)],
  [TEXT_INPUT, ({ placeholder }) => element('div', 'input many', escapeHtml(textOf(placeholder) ?? ''))],
]);

/** Components of a message or form as Discord lays them out. */
export function componentsHtml(components: unknown, files: Files): string {
  return objectsOf(components)
    .map((one) => LOOKS.get(one.type)?.(one, files) ?? element('div', 'unknown', escapeHtml(String(one.type))))
    .join('');
}

const STYLES: readonly string[] = ['', 'primary', 'secondary', 'success', 'danger'];

function buttonHtml({ label, style, disabled }: JsonObject): string {
  const look = `button ${STYLES[Number(style)] ?? ''} ${disabled === true ? 'off' : ''}`.trim();
  return element('span', look, escapeHtml(textOf(label) ?? ''));
}

function selectHtml({ placeholder, options }: JsonObject): string {
  const chosen = objectsOf(options).find((option) => option.default === true);
  return element('div', 'input menu', escapeHtml(textOf(chosen?.label) ?? textOf(placeholder) ?? ''));
}

const labelHtml = (label: unknown): string => element('div', 'label', escapeHtml(textOf(label) ?? ''));

function pictureHtml({ media, description }: JsonObject, files: Files): string {
  const bytes = fileOf(media, files)?.content.toString('base64') ?? '';
  const source = `src="data:image/png;base64,${bytes}" alt="${escapeHtml(textOf(description) ?? '')}"`;
  return element('div', 'picture', `<img ${source}>`);
}

function fileHtml({ file }: JsonObject, files: Files): string {
  const found = fileOf(file, files);
  const size = `${Math.ceil((found?.content.length ?? 0) / 1024)} KB`;
  return element('div', 'file', `<b>${escapeHtml(found?.name ?? '')}</b><span class="faint">${size}</span>`);
}

function fileOf(media: unknown, files: Files): Attachment | undefined {
  const url = isObject(media) ? textOf(media.url) : undefined;
  return files.find(({ name }) => url === `attachment://${name}`);
}
