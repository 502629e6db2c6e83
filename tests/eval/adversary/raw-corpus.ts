import { readFileSync } from 'node:fs';

import { z } from 'zod';

const FOLDER = new URL('../../../corpus/industrial-innovation/', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, FOLDER), 'utf8');

const packageSchema = z.object({
  resources: z.array(
    z.object({
      name: z.string(),
      labels: z.record(z.string(), z.object({ en: z.string(), synonyms: z.array(z.string()) })).optional(),
    }),
  ),
});

/** One line of Table 2 as the files hold it: its names, and its three numbers as they are printed. */
export interface Good {
  readonly zh: string;
  readonly en: string;
  /** Other names of both languages. */
  readonly synonyms: readonly string[];
  readonly cells: Readonly<Record<'2021' | '2022' | 'growth', string>>;
}

/** Table 2, read from the file without any of the product's readers. No cell of it holds a comma. */
export const GOODS: readonly Good[] = readGoods();

/** Everything the paper says, in both languages, with its tables as printed. */
export const PAPER: string = ['document.md', 'document.en.md', 'tables/table-1.csv', 'tables/table-2.csv']
  .map(read)
  .join('\n');

function readGoods(): readonly Good[] {
  const { resources } = packageSchema.parse(JSON.parse(read('datapackage.json')));
  const labels = resources.find(({ name }) => name === 'table-2')?.labels ?? {};
  const [, ...lines] = read('tables/table-2.csv').trim().split('\n');
  return lines.map((line) => {
    const [zh = '', before = '', after = '', growth = ''] = line.trim().split(',');
    return {
      zh,
      en: labels[zh]?.en ?? zh,
      synonyms: labels[zh]?.synonyms ?? [],
      cells: { '2021': before, '2022': after, growth },
    };
  });
}
