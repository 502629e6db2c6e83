import { describe, expect, it } from 'vitest';
import { saysWhole } from '../../../../src/bot/answer/writing/coverage.js';
import { piecesOf } from '../../../eval/writing/score-writing.js';
import { recorded } from './recorded.js';
import { useStanding } from './use-standing.js';

const { stands } = useStanding();

/** The title of Table 2 has a point, a period and a nation in it. */
const [ZH, EN] = ['rows-zh', 'rows-en'];

describe('how many rows a table has', () => {
  it.each([
    [EN, '“Table 2. Volume value of national export priority commodities, 2021~2022” holds 17 rows [1].'],
    [EN, 'There are 17 rows in “Table 2. Volume value of national export priority commodities, 2021~2022” [1].'],
    [EN, 'In Table 2, there are 17 rows in all [1].'],
    [EN, 'Table 2 lists a total of 17 commodities [1].'],
    [ZH, '《表 2. 2021 年~2022 年全国出口重点商品量值》共收录 17 项[1]。'],
    [ZH, '根据表 2，《表 2. 2021 年~2022 年全国出口重点商品量值》共收录 17 项[1]。'],
    [ZH, '表 2 中共有 17 种商品[1]。'],
  ])('may be told by the title of the table or its number: %s, %s', async (draft, text) => {
    expect(await stands(text, recorded(draft))).toBe(true);
  });

  it.each([
    [EN, '“Table 1. Volume value of national export priority commodities, 2021~2022” holds 17 rows [1].'],
    [EN, 'Table 1 holds 17 rows [1].'],
    [EN, 'Table 2 holds 16 rows [1].'],
    [EN, 'Table 2 holds only 17 rows [1].'],
    [EN, 'Table 2 holds 17 columns [1].'],
    [EN, 'Table 2 holds 17 countries [1].'],
    [EN, 'There are 17 rows in Table 2 that rose [1].'],
    [EN, 'There are 17 national commodities in Table 2 [1].'],
    [ZH, '全国共有 17 种商品[1]。'],
    [ZH, '表 2 共有 17 个国家[1]。'],
    [ZH, '表 2 共有 17 种出口增长的商品[1]。'],
    [ZH, '表 1 共有 17 项[1]。'],
  ])('are those of no other table, and nothing else: %s, %s', async (draft, text) => {
    expect(await stands(text, recorded(draft))).toBe(false);
  });

  it('is told whole without the period in the title', () => {
    const [piece] = piecesOf(recorded(EN));
    expect(piece && saysWhole([{ text: 'Table 2 holds 17 rows.', pieces: [1] }], piece, '')).toBe(true);
  });
});
