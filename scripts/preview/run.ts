// `npm run preview`: every kind of reply as its platform would show it, on one page to be opened in a browser.
// With `-- --pictures` it also takes those that docs/slack.md shows, in headless Chromium.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from '../../tests/support/source-imports.js';
import { measurePage, takePicture } from './browser.js';
import { buildPreview } from './build-preview.js';

const PICTURES = join(ROOT, 'docs', 'images');
const SHOWN = [
  'slack-figure-zh',
  'slack-list-en',
  'slack-narrow-miss-en',
  'slack-passage',
  'slack-computed',
  'slack-home',
];
/** Of a desk's window. */
const WIDTH = 1480;

const page = await buildPreview();
console.log(pathToFileURL(page).href);
if (process.argv.includes('--pictures')) {
  await mkdir(PICTURES, { recursive: true });
  const { sizes } = await measurePage(page, WIDTH);
  for (const id of SHOWN) {
    const size = sizes[id];
    if (size === undefined) throw new RangeError(`The page has no ${id}`);
    await takePicture(page, { id, ...size }, join(PICTURES, `${id}.png`));
  }
}
