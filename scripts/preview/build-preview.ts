import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../tests/support/source-imports.js';
import { pageHtml, type Exhibit, type Gallery } from './page.js';
import { DISCORD_SCENES, NARROW_SCENES, NARROW_TABLES, type Scene } from './discord/scenes.js';
import { discordHtml } from './discord/shown-to-html.js';
import { onDiscordStage } from './discord/stage.js';
import { SLACK_SCENES } from './slack/scenes.js';
import { shownHtml } from './slack/shown-to-html.js';
import { onStage } from './slack/stage.js';

/** Where the page is written: made anew each time, and not kept. */
const FOLDER = join(ROOT, 'preview');

/**
 * Has the real adviser answer in a Slack and a Discord on this machine, and lays out what stands there.
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

async function discordExhibits(): Promise<readonly Exhibit[]> {
  const corpus = await mkdtemp(join(tmpdir(), 'lianwen-tables-'));
  try {
    for (const [name, csv] of Object.entries(NARROW_TABLES)) await writeFile(join(corpus, name), csv);
    return [...(await discordPlayed(DISCORD_SCENES, null)), ...(await discordPlayed(NARROW_SCENES, corpus))];
  } finally {
    await rm(corpus, { recursive: true, force: true });
  }
}

function discordPlayed(scenes: readonly Scene[], corpus: string | null): Promise<readonly Exhibit[]> {
  return onDiscordStage(corpus, async (actor) => {
    const exhibits: Exhibit[] = [];
    for (const { id, title, play } of scenes) {
      exhibits.push({ id: `discord-${id}`, title, html: discordHtml(await play(actor(id))) });
    }
    return exhibits;
  });
}
