import { NameIndex, loadCorpus, type Corpus } from '../../../src/knowledge/index.js';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../support/source-imports.js';

let corpus: Corpus;
let names: NameIndex;
beforeAll(async () => {
  ({ corpus } = await loadCorpus(join(ROOT, 'corpus')));
  names = new NameIndex(corpus);
});

/** The labels of rows and the ids of outline items that a question names. */
function named(question: string): string[] {
  const rows = corpus.documents.flatMap(({ tables }) => tables.find(({ name }) => name === 'table-2')?.rows ?? []);
  return names
    .find(question)
    .map(({ target }) =>
      target.kind === 'row' ? (rows[target.rowIndex]?.label ?? '') : `${target.kind} ${target.id}`,
    );
}

describe('NameIndex', () => {
  it.each([
    ['2022年稀土出口多少?', ['稀土']],
    ['rare earth exports in 2022', ['稀土']],
    ['Rare Earths!', ['稀土']],
    ['高新技术产品出口', ['高新技术产品']],
    ['unwrought aluminum and aluminum products', ['未锻轧铝及铝材']],
    ['服装和鞋靴', ['服装及衣着附件', '鞋靴']],
    ['纺织纱线、织物及其制品出口', ['纺织纱线、织物及其制品']],
    ['furniture and furniture parts', ['家具及其零件']],
    ['electromechanical exports', ['机电产品']],
    ['众包设计', ['pattern area-1-1']],
    ['C2M定制供应链模式', ['pattern area-3-1']],
    ['打造全球供应链', ['area area-7']],
    ['严格落实“链长”制', ['measure 4.2-m1']],
    ['technology improvement mechanism', ['mechanism technology']],
    ['raising the redundancy of the supply chain system', ['pattern area-8-4']],
  ])('finds in %j the names %j', (question, expected) => {
    expect(named(question)).toEqual(expected);
  });

  it.each([
    'green supply',
    'three mechanisms',
    'a degree of agreement',
    'shoestring budgets',
    'toyota',
    'steelmaking',
    'tcmalloc',
    'a free agent',
    'the bootstrapping of clothespins',
  ])('finds no English name inside the words of %j', (question) => {
    expect(named(question)).toEqual([]);
  });

  it.each(['每家具有引领作用的企业', '5~6家具有', '钢琴出口多少?', '钢笔', '肥皂出口额', '鞋柜', '铝土矿'])(
    'finds no Chinese name inside the words of %j',
    (question) => {
      expect(named(question)).toEqual([]);
    },
  );

  it('takes the longest name that stands at a place', () => {
    expect(named('refined petroleum products')).toEqual(['成品油']);
    expect(names.find('家具及其零件')).toHaveLength(1);
    expect(names.find('家具及其零件')[0]?.form).toBe('家具及其零件');
  });

  it('finds every row and every item of the outline by its own titles', () => {
    for (const { outline, tables } of corpus.documents) {
      const rows = tables.find(({ name }) => name === 'table-2')?.rows ?? [];
      for (const { label, title, synonyms } of rows) {
        for (const name of [label, title.zh, title.en, ...synonyms])
          expect([name, named(name)]).toEqual([name, [label]]);
      }
      for (const { id, title } of outline?.areas.flatMap(({ patterns }) => patterns) ?? []) {
        for (const name of [title.zh, title.en]) expect([name, named(name)]).toEqual([name, [`pattern ${id}`]]);
      }
    }
  });

  it('never throws and never reports a form that the question does not hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const { length, form } of names.find(`${text}稀土${text}`)) expect(form).toHaveLength(length);
      }),
    );
  });
});
