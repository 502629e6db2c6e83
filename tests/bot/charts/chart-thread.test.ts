import { afterAll, describe, expect, it } from 'vitest';
import { ChartThread } from '../../../src/bot/charts/chart-thread.js';
import type { TablePicture } from '../../../src/bot/charts/table-picture.js';

const thread = new ChartThread();
afterAll(() => thread.close());

function table(cell: string): TablePicture {
  return { form: 'table', columns: ['商品', '2022'], rows: [['稀土', cell]] };
}

describe('ChartThread', () => {
  it('draws the same picture once, another one anew', async () => {
    const [first, other] = [await thread.draw(table('70.7')), await thread.draw(table('42.2'))];
    expect(await thread.draw(table('70.7'))).toBe(first);
    expect(other).not.toEqual(first);
  });

  it('keeps the pictures that were asked for last', async () => {
    const first = await thread.draw(table('0'));
    for (let number = 1; number <= 64; number += 1) await thread.draw(table(String(number)));
    const again = await thread.draw(table('0'));
    expect(again).not.toBe(first);
    expect(again).toEqual(first);
  });
});
