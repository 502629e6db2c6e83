import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../../tests/support/source-imports.js';
import { pageHtml, type Exhibit, type Gallery } from './page.js';
import { DISCORD_SCENES } from './discord/scenes.js';
import { discordHtml } from './discord/shown-to-html.js';
import { onDiscordStage } from './discord/stage.js';
import { SLACK_SCENES } from './slack/scenes.js';
import { shownHtml } from './slack/shown-to-html.js';
import { onStage } from './slack/stage.js';

/** Where the page is written: made anew each time, and not kept. */
const FOLDER = join(ROOT, 'preview');

/**
 * Has the real adviser answer in a Slack on this machine and for Discord, and lays out what would stand there.
 *
 * @returns the path of the page
 */
export async function buildPreview(): Promise<string> {
  const galleries: readonly Gallery[] = [
    { platform: 'Slack', exhibits: await slackExhibits() },
    { platform: 'Discord', exhibits: await discordExhibits() },
  ];
  const [style = '', discordStyle = '', measuring = ''] = await Promise.all(
    ['style.css', 'discord/style.css', 'measure.html'].map((name) => readFile(join(import.meta.dirname, name), 'utf8')),
  );
  const page = join(FOLDER, 'index.html');
  await mkdir(FOLDER, { recursive: true });
  await writeFile(page, pageHtml(galleries, style + discordStyle, measuring));
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

function discordExhibits(): Promise<readonly Exhibit[]> {
  return onDiscordStage(async (stage) => {
    const exhibits: Exhibit[] = [];
    for (const { id, title, play } of DISCORD_SCENES) {
      exhibits.push({ id: `discord-${id}`, title, html: discordHtml(await play(stage)) });
    }
    return exhibits;
  });
}
