import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../../tests/support/source-imports.js';
import { pageHtml, type Exhibit, type Gallery } from './page.js';
import { SLACK_SCENES } from './slack/scenes.js';
import { shownHtml } from './slack/shown-to-html.js';
import { onStage } from './slack/stage.js';

/** Where the page is written: made anew each time, and not kept. */
const FOLDER = join(ROOT, 'preview');

/**
 * Has the real adviser answer in a Slack on this machine, and lays out what stands there.
 *
 * @returns the path of the page
 */
export async function buildPreview(): Promise<string> {
  const galleries: readonly Gallery[] = [{ platform: 'Slack', exhibits: await slackExhibits() }];
  const [style, measuring] = await Promise.all(
    ['style.css', 'measure.html'].map((name) => readFile(join(import.meta.dirname, name), 'utf8')),
  );
  const page = join(FOLDER, 'index.html');
  await mkdir(FOLDER, { recursive: true });
  await writeFile(page, pageHtml(galleries, style ?? '', measuring ?? ''));
  return page;
}

function slackExhibits(): Promise<readonly Exhibit[]> {
  return onStage(async (actor) => {
    const exhibits: Exhibit[] = [];
    for (const { id, title, play } of SLACK_SCENES) {
      exhibits.push({ id: `slack-${id}`, title, html: shownHtml(await play(actor(id))) });
    }
    return exhibits;
  });
}
