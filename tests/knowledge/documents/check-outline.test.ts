import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { checkOutline } from '../../../src/knowledge/documents/check-outline.js';
import type { Document } from '../../../src/knowledge/documents/document.js';
import type { Outline } from '../../../src/knowledge/documents/outline.js';
import { loadCorpus } from '../../../src/knowledge/documents/load-corpus.js';
import { ROOT } from '../../support/source-imports.js';

const FILE = 'paper/outline.json';

async function bundled(): Promise<{ readonly paper: Document; readonly outline: Outline }> {
  const { corpus } = await loadCorpus(join(ROOT, 'corpus'));
  const paper = corpus.documents.find((one) => one.outline !== null);
  if (!paper?.outline) throw new Error('The bundled corpus has no outline.');
  return { paper, outline: paper.outline };
}

describe('checkOutline', () => {
  it('keeps an outline that stands in its document', async () => {
    const { paper, outline } = await bundled();
    expect(checkOutline(outline, paper, FILE)).toEqual({ outline, fault: null });
  });

  it('leaves out a kind with one entry whose passage is not there, and keeps the others', async () => {
    const { paper, outline } = await bundled();
    const [first, ...rest] = outline.mechanisms;
    const broken = [{ ...first, anchor: 'paper#9.9-p1' }, ...rest] as Outline['mechanisms'];
    const checked = checkOutline({ ...outline, mechanisms: broken }, paper, FILE);
    expect(checked.outline).toEqual({ ...outline, mechanisms: [] });
    expect(checked.fault?.facts).toMatchObject({
      file: FILE,
      reason: 'no-passage',
      at: 'technology',
      passage: 'paper#9.9-p1',
    });
  });

  it('leaves out effects of which an aspect does not stand in its passage', async () => {
    const { paper, outline } = await bundled();
    const effects = outline.effects.map((effect) => ({
      ...effect,
      aspects: effect.aspects.map((aspect) => ({ ...aspect, quote: 'nowhere' })),
    }));
    const checked = checkOutline({ ...outline, effects }, paper, FILE);
    expect(checked.outline.effects).toEqual([]);
    expect(checked.fault?.facts).toMatchObject({
      reason: 'not-in-passage',
      quote: 'nowhere',
      more: expect.any(Number),
    });
  });

  it('leaves out paths whose section or measure is not there', async () => {
    const { paper, outline } = await bundled();
    const paths = outline.paths.map((path) => ({ ...path, section: '9.9' }));
    const checked = checkOutline({ ...outline, paths }, paper, FILE);
    expect(checked.outline.paths).toEqual([]);
    expect(checked.fault?.facts).toMatchObject({ reason: 'no-section', section: '9.9' });
  });

  it.each([
    ['row', { rowIndex: 1000 }],
    ['column', { column: '模式' }],
    ['table', { table: 'table-9' }],
  ])('leaves out areas with a pattern whose %s is not there', async (_, change) => {
    const { paper, outline } = await bundled();
    const areas = outline.areas.map((area) => ({
      ...area,
      patterns: area.patterns.map((pattern) => ({ ...pattern, cell: { ...pattern.cell, ...change } })),
    }));
    const checked = checkOutline({ ...outline, areas }, paper, FILE);
    expect(checked.outline.areas).toEqual([]);
    expect(checked.fault?.code).toBe('MALFORMED_DATA');
  });
});
