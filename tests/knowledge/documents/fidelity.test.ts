import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadCorpus } from '../../../src/knowledge/documents/load-corpus.js';
import type { Document, Section } from '../../../src/knowledge/documents/document.js';
import type { Table } from '../../../src/knowledge/tables/table.js';
import { pinMultiset, pinSequence } from '../../../scripts/source-pins.js';
import pins from './fidelity.pins.json' with { type: 'json' };

const CORPUS = new URL('../../../corpus/', import.meta.url).pathname;

/** The paper's text file, as it was given: the pins were taken from these bytes by scripts/pin-source.ts. */
const SOURCE_SHA256 = '698ca50b3fafa280d6a39070d4b05ee4e1b6911e0ec68ac803d19dfbbf80cf1d';

let paper: Document;

beforeAll(async () => {
  const { corpus } = await loadCorpus(CORPUS);
  const [document] = corpus.documents;
  if (document?.id !== 'industrial-innovation' || corpus.skipped.length > 0) {
    throw new Error('The bundled corpus is not wholly readable.');
  }
  paper = document;
});

function prose(section: Section, language?: string): string {
  return section.passages
    .filter((passage) => passage.kind !== 'table' && (language === undefined || passage.language === language))
    .map(({ text }) => text)
    .join('');
}

/** A section as the source prints it: heading, number included, then its prose. */
function printSection(section: Section): string {
  const { zh = '', en = '' } = section.title;
  return section.id === 'abstract'
    ? zh + prose(section, 'zh') + en + prose(section, 'en')
    : `${section.id}.${zh}${prose(section)}`;
}

/** Labels that only the source's layout repeats: the heads of Table 1's second and third column pair. */
function sourceLabels(table: Table): string {
  const file = new URL('../../../corpus/industrial-innovation/datapackage.json', import.meta.url);
  const { resources } = JSON.parse(readFileSync(file, 'utf8')) as {
    resources: { name: string; sourceLabels?: string[] }[];
  };
  const labels = resources.find(({ name }) => name === table.name)?.sourceLabels;
  return (labels ?? table.columns.map(({ label }) => label)).join('');
}

/** A table as the source prints it, in any order: a merged cell stands once for all its rows. */
function printTable(table: Table): string {
  const cells = table.rows.flatMap((row, index) =>
    row.cells
      .filter((cell) => {
        const above = table.rows[index - 1]?.cells[cell.columnIndex];
        return table.columns[cell.columnIndex]?.role !== 'group' || above?.raw !== cell.raw;
      })
      .map(({ raw }) => raw),
  );
  const { zh = '', en = '' } = table.captions;
  return [zh, en, sourceLabels(table), ...cells, table.sourceNote ?? ''].join('');
}

describe('the bundled corpus against the paper', () => {
  it('is pinned to the paper that was given', () => {
    expect(pins.sourceSha256).toBe(SOURCE_SHA256);
  });

  it('leaves out nothing but page furniture: three soft hyphens and 续表', () => {
    expect(pins.furniture).toBe('- - - 续表');
    const held = [...pins.sections, ...pins.tables].reduce((sum, { characters }) => sum + characters, 0);
    expect(held + pins.furniture.replaceAll(' ', '').length).toBe(pins.source.characters);
  });

  it('has the sections of the source in its order', () => {
    expect(paper.sections.map(({ id }) => id)).toEqual(pins.sections.map(({ name }) => name));
  });

  it.each(pins.sections)('holds section $name character for character', ({ name, characters, sha256 }) => {
    const section = paper.sections.find(({ id }) => id === name);
    expect(section).toBeDefined();
    expect(section === undefined ? null : pinSequence(printSection(section))).toEqual({ characters, sha256 });
  });

  it.each(pins.tables)('holds the characters of $name', ({ name, characters, sha256 }) => {
    const table = paper.tables.find((candidate) => candidate.name === name);
    expect(table).toBeDefined();
    expect(table === undefined ? null : pinMultiset(printTable(table))).toEqual({ characters, sha256 });
  });
});
