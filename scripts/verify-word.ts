// Writes the Word files of many briefs, has LibreOffice turn them into PDF, and looks at the pages: none fails to open,
// each has at most two pages, and each says its headings. Pictures of the pages are left to be looked at by a person.
//
// Run by `npm run verify`. Needs LibreOffice and poppler (Debian: libreoffice-writer, poppler-utils, fonts-noto-cjk,
// fonts-liberation); says so and passes where they are missing.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

import { drawChart } from '../src/bot/briefing/draw-chart.js';
import { createBriefer, type Brief } from '../src/bot/briefing/index.js';
import { renderWord } from '../src/bot/briefing/renderers/word/render-word.js';
import { openIndex, type KnowledgeIndex, type Language } from '../src/knowledge/index.js';

const PROGRAMS = ['soffice', 'pdfinfo', 'pdftotext', 'pdftoppm'];
const MOST_PAGES = 2;
const LANGUAGES = ['zh', 'en'] as const;
/** Dots per inch of the pictures: small type can be read. */
const RESOLUTION = '110';

const root = resolve(import.meta.dirname, '..');

const isMissing = (program: string): boolean => spawnSync(program, ['--version']).error !== undefined;

/** A topic in a language, and the name of its files. */
interface Case {
  readonly name: string;
  readonly topic: string;
  readonly language: Language;
}

/** Every row of the bundled tables, two rows together, every measure, and matters. */
function casesOf({ corpus }: KnowledgeIndex): readonly Case[] {
  const rows = corpus.documents
    .flatMap(({ tables }) => tables)
    .filter(({ columns }) => columns.some(({ role }) => role === 'value'))
    .flatMap((table) => table.rows.map(({ title }) => title));
  const measures = corpus.documents.flatMap(
    ({ outline }) => outline?.paths.flatMap((path) => path.measures.map(({ title }) => title)) ?? [],
  );
  const [first, second] = rows;
  const pair = first && second ? [{ zh: `${first.zh}和${second.zh}`, en: `${first.en} and ${second.en}` }] : [];
  return [...rows, ...pair, ...measures, { zh: '人才', en: 'talent' }].flatMap((title, index) =>
    LANGUAGES.map((language) => ({ name: `${index + 1}-${language}`, topic: title[language], language })),
  );
}

async function writeBrief({ name, topic, language }: Case, folder: string, knowledge: KnowledgeIndex) {
  const brief = await createBriefer({ knowledge, version: 'verify' }).brief({ topic, language });
  if (brief.kind === 'refusal') return null;
  const file = join(folder, `${name}.docx`);
  writeFileSync(file, await renderWord(brief, await drawChart(brief, knowledge)));
  return { name, file, brief };
}

type Written = NonNullable<Awaited<ReturnType<typeof writeBrief>>>;

/** What is wrong with the pages of a brief; empty where nothing is. */
function faultsOf({ name, brief }: Written, folder: string): readonly string[] {
  const pdf = join(folder, `${name}.pdf`);
  if (!existsSync(pdf)) return [`${name} (${brief.title}) does not open`];
  const pages = Number(/^Pages:\s+(\d+)$/mu.exec(execFileSync('pdfinfo', [pdf], { encoding: 'utf8' }))?.[1]);
  const text = execFileSync('pdftotext', [pdf, '-'], { encoding: 'utf8' });
  const lost = headingsOf(brief).filter((heading) => !text.includes(heading));
  return [
    ...(pages <= MOST_PAGES ? [] : [`${name} (${brief.title}) has ${pages} pages`]),
    ...lost.map((heading) => `${name} (${brief.title}) lacks “${heading}”`),
  ];
}

const headingsOf = ({ sections }: Brief): readonly string[] => sections.map(({ heading }) => heading);

async function verify(): Promise<number> {
  const missing = PROGRAMS.filter(isMissing);
  if (missing.length > 0) {
    console.log(`The pages of briefs are not looked at: ${missing.join(', ')} not installed.`);
    return 0;
  }
  const folder = mkdtempSync(join(tmpdir(), 'lianwen-briefs-'));
  const indexFolder = join(folder, 'index');
  mkdirSync(indexFolder);
  const modelFolder = join(root, 'models', 'multilingual-e5-small-zh-en');
  const knowledge = await openIndex({ corpusFolder: join(root, 'corpus'), indexFolder, modelFolder });
  const written: Written[] = [];
  for (const one of casesOf(knowledge))
    written.push(...[await writeBrief(one, folder, knowledge)].filter((it) => it !== null));
  await knowledge.close();
  rmSync(indexFolder, { recursive: true });
  const profile = pathToFileURL(join(folder, 'profile')).href;
  const files = written.map(({ file }) => file);
  const convert = ['--headless', '--convert-to', 'pdf', '--outdir', folder, ...files];
  execFileSync('soffice', [`-env:UserInstallation=${profile}`, ...convert], { stdio: 'ignore' });
  const faults = written.flatMap((one) => faultsOf(one, folder));
  for (const { name } of written.slice(0, LANGUAGES.length)) {
    execFileSync('pdftoppm', ['-r', RESOLUTION, '-png', join(folder, `${name}.pdf`), join(folder, name)]);
  }
  for (const fault of faults) console.error(fault);
  console.log(`${written.length - faults.length} of ${written.length} briefs hold; pages to look at: ${folder}`);
  return faults.length === 0 ? 0 : 1;
}

process.exitCode = await verify();
