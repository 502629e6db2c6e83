import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Brief } from '../../../src/bot/briefing/brief.js';
import { drawChart } from '../../../src/bot/briefing/draw-chart.js';
import { createBriefer } from '../../../src/bot/briefing/index.js';
import { renderWord } from '../../../src/bot/briefing/renderers/word/render-word.js';
import type { KnowledgeIndex, Language } from '../../../src/knowledge/index.js';
import { inOtherWords } from '../../support/in-other-words.js';
import { openBundledKnowledge } from '../../support/bundled-knowledge.js';

let knowledge: KnowledgeIndex;
let briefs: Readonly<Record<Language, Brief>>;
let files: Readonly<Record<Language, WordFile>>;
beforeAll(async () => {
  knowledge = await openBundledKnowledge();
  briefs = { zh: await briefOn('稀土'), en: await briefOn('rare earths') };
  files = { zh: await wordFile(briefs.zh), en: await wordFile(briefs.en) };
});
afterAll(() => knowledge.close());

async function briefOn(topic: string): Promise<Brief> {
  const result = await createBriefer({ knowledge, version: 'test' }).brief({ topic });
  if (result.kind !== 'brief') throw new Error(`refused: ${result.text}`);
  return result;
}

/** The parts of a Word file as text, and the names of all. */
interface WordFile {
  readonly names: readonly string[];
  readonly document: string;
  readonly styles: string;
  readonly fonts: string;
  readonly footer: string;
  readonly core: string;
}

async function wordFile(brief: Brief): Promise<WordFile> {
  const parts = unzipSync(await renderWord(brief, await drawChart(brief, knowledge)));
  const text = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  return {
    names: Object.keys(parts),
    document: text('word/document.xml'),
    styles: text('word/styles.xml'),
    fonts: text('word/fontTable.xml'),
    footer: text('word/footer1.xml'),
    core: text('docProps/core.xml'),
  };
}

const both = ['zh', 'en'] as const;
const headingStyle = '<w:pStyle w:val="Heading1"/>';
const times = (text: string, part: string): number => text.split(part).length - 1;
/** Words as they stand in XML, without the runs between them. */
const bare = (xml: string): string =>
  xml
    .replace(/<[^>]+>/gu, '')
    .replace(/&quot;/gu, '"')
    .replace(/&amp;/gu, '&');

describe('the Word file of a brief', () => {
  it.each(both)('has a title and real headings for every section: %s', (language) => {
    const { document } = files[language];
    expect(document).toContain('<w:pStyle w:val="Title"/>');
    expect(times(document, headingStyle)).toBe(briefs[language].sections.length + 2);
  });

  it.each(both)('defines every style that it uses: %s', (language) => {
    const { document, footer, styles } = files[language];
    const used = new Set([...`${document}${footer}`.matchAll(/<w:pStyle w:val="([^"]+)"/gu)].map(([, id]) => id));
    const defined = new Set([...styles.matchAll(/w:styleId="([^"]+)"/gu)].map(([, id]) => id));
    expect([...used].filter((id) => !defined.has(id))).toEqual([]);
    expect(used.size).toBeGreaterThan(10);
  });

  it.each(both)('repeats the header row of each table and tears no row: %s', (language) => {
    const { document } = files[language];
    expect(times(document, '<w:tbl>')).toBe(2);
    expect(times(document, '<w:tblHeader/>')).toBe(2);
    expect(times(document, '<w:cantSplit/>')).toBe(times(document, '<w:tr>'));
  });

  it.each(both)('sets numbers to the right: %s', (language) => {
    const cell = /<w:pStyle w:val="TableNumber"\/><w:jc w:val="right"\/>.{0,40}?<w:t[^>]*>70\.7<\/w:t>/su;
    expect(files[language].document).toMatch(cell);
  });

  it.each([
    ['zh', '图表'],
    ['en', 'Exhibit'],
  ] as const)('counts its captions by a field: %s', (language, label) => {
    const { document } = files[language];
    expect(times(document, '<w:pStyle w:val="Caption"/>')).toBe(3);
    expect(times(document, `SEQ ${label} \\* ARABIC`)).toBe(3);
  });

  it.each(both)('names Latin and Chinese fonts, and what stands in for them on macOS: %s', (language) => {
    const { styles, fonts } = files[language];
    expect(styles).toMatch(/<w:docDefaults>.*w:eastAsia="SimSun".*<\/w:docDefaults>/su);
    expect(styles).toContain('w:eastAsia="Microsoft YaHei"');
    expect(fonts).toContain('<w:font w:name="Microsoft YaHei"><w:altName w:val="微软雅黑,PingFang SC');
    expect(fonts).toContain('<w:font w:name="SimSun"><w:altName w:val="宋体,Songti SC');
  });

  it.each([
    ['zh', 'zh-CN'],
    ['en', 'en-GB'],
  ] as const)('says its language: %s', (language, tag) => {
    expect(files[language].styles).toContain(`<w:lang w:val="${tag}" w:eastAsia="zh-CN"/>`);
    expect(files[language].core).toContain(`<dc:language>${tag}</dc:language>`);
  });

  it('describes the chart to those who do not see it', () => {
    const alternative = '条形图。稀土，2021 年：42.2 亿元。稀土，2022 年：70.7 亿元。稀土，同期增减：67.6%。';
    expect(files.zh.document).toContain(`descr="${alternative}"`);
    expect(files.en.document).toMatch(/descr="Bar chart\. rare earths, 2021: 4\.22 billion yuan/u);
    expect(files.zh.names.filter((name) => name.endsWith('.png'))).toHaveLength(1);
  });

  it.each(both)('numbers its pages: %s', (language) => {
    expect(files[language].footer).toMatch(/PAGE.*NUMPAGES/su);
  });

  it.each(both)('says every sentence of the brief: %s', (language) => {
    const text = bare(files[language].document).replace(/\s+/gu, '');
    const said = briefs[language].sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.type === 'quote' ? [block.text, block.rendering ?? ''] : [])),
    );
    expect(said.filter((sentence) => !text.includes(sentence.replace(/\s+/gu, '')))).toEqual([]);
    for (const { value } of briefs[language].ledger) expect(text).toContain(value.replace(/\s+/gu, ''));
  });

  it('has the original beneath what a model wrote on a rendering, marked as Chinese', async () => {
    const brief = inOtherWords(briefs.en, 'Trade rose.');
    const { document } = await wordFile(brief);
    expect(bare(document)).toContain('Trade rose. (the project’s rendering)Original: “');
    const quotes = briefs.en.sections.flatMap(({ blocks }) => blocks.filter((block) => block.type === 'quote'));
    const originals = quotes.filter(({ rendering }) => rendering !== undefined).map(({ text }) => text);
    expect(originals.length).toBeGreaterThan(0);
    for (const quote of originals) expect(bare(document)).toContain(quote);
    const paragraph = document.split('<w:p>').find((part) => part.includes('w:val="QuoteOriginal"'));
    expect(paragraph).toContain('w:lang w:val="zh-CN"');
  });

  it('is the same to the byte, and knows no clock', async () => {
    const picture = await drawChart(briefs.zh, knowledge);
    const [first, second] = [await renderWord(briefs.zh, picture), await renderWord(briefs.zh, picture)];
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
    expect(files.zh.core).not.toMatch(/dcterms:created|dcterms:modified/u);
  });

  it('names the rows that did not fit below its table', async () => {
    const { document } = await wordFile(await briefOn('rare earths, refined oil and toys'));
    expect(bare(document)).toContain('Asked for as well, and not in this brief: toys.');
  });

  it('comes without a chart where none could be drawn', async () => {
    const parts = unzipSync(await renderWord(briefs.zh, null));
    expect(Object.keys(parts).filter((name) => name.endsWith('.png'))).toEqual([]);
    expect(times(strFromU8(parts['word/document.xml'] ?? new Uint8Array()), '<w:pStyle w:val="Caption"/>')).toBe(2);
  });
});
