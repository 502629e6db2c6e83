import assert from 'node:assert/strict';
import type { KnowledgeIndex } from '../../knowledge/index.js';
import { cell, PAPER, withPaper } from '../example-paper.js';
import {
  sum,
  average,
  median,
  meanDeviation,
  difference,
  change,
  averageChange,
  growthRate,
  compoundGrowth,
  ratio,
  convertUnit,
} from './computing.js';

export const examples = withPaper(
  sumExample,
  averageExample,
  medianExample,
  meanDeviationExample,
  differenceExample,
  changeExample,
  averageChangeExample,
  growthRateExample,
  compoundGrowthExample,
  ratioExample,
  convertUnitExample,
);

async function sumExample(knowledge: KnowledgeIndex): Promise<void> {
  //#region sum
  const total = await sum({ terms: [cell(0, 1), cell(0, 2)] }, knowledge);
  assert.equal(total.outcome === 'computed' && total.formula, '42.2 + 70.7');
  //#endregion
}

async function averageExample(knowledge: KnowledgeIndex): Promise<void> {
  //#region average
  const mean = await average({ terms: [cell(0, 1), cell(0, 2)] }, knowledge);
  assert.equal(mean.outcome === 'computed' && mean.value.toNumber(), 56.45);
  //#endregion
}

async function medianExample(knowledge: KnowledgeIndex): Promise<void> {
  //#region median
  const middle = await median({ terms: [cell(0, 2), cell(1, 2), cell(2, 2)] }, knowledge);
  assert.equal(middle.outcome === 'computed' && middle.value.toNumber(), 1722.5);
  //#endregion
}

async function meanDeviationExample(knowledge: KnowledgeIndex): Promise<void> {
  //#region mean-deviation
  const spread = await meanDeviation({ terms: [cell(0, 1), cell(0, 2)] }, knowledge);
  assert.equal(spread.outcome === 'computed' && spread.value.toNumber(), 14.25);
  //#endregion
}

async function differenceExample(knowledge: KnowledgeIndex): Promise<void> {
  //#region difference
  const gap = await difference({ minuend: cell(1, 2), subtrahend: cell(0, 2) }, knowledge);
  assert.equal(gap.outcome === 'computed' && gap.formula, '3237.1 − 70.7');
  //#endregion
}

async function changeExample(knowledge: KnowledgeIndex): Promise<void> {
  //#region change
  const grown = await change({ earlier: cell(0, 1), later: cell(0, 2) }, knowledge);
  assert.equal(grown.outcome === 'computed' && grown.value.toNumber(), 28.5);
  //#endregion
}

async function averageChangeExample(knowledge: KnowledgeIndex): Promise<void> {
  //#region average-change
  const yearly = await averageChange({ earlier: cell(0, 1), later: cell(0, 2), years: 1 }, knowledge);
  assert.equal(yearly.outcome === 'computed' && yearly.formula, '(70.7 − 42.2) ÷ 1');
  //#endregion
}

async function growthRateExample(knowledge: KnowledgeIndex): Promise<void> {
  //#region growth-rate
  const growth = await growthRate({ base: cell(0, 1), value: cell(0, 2) }, knowledge);
  assert.equal(growth.outcome === 'computed' && growth.formula, '(70.7 − 42.2) ÷ 42.2 × 100');
  //#endregion
}

async function compoundGrowthExample(knowledge: KnowledgeIndex): Promise<void> {
  //#region compound-growth
  const stated = (at: number) => ({ document: PAPER, passage: `${PAPER}#2.2-p1`, at });
  const growth = await compoundGrowth({ base: stated(116), value: stated(129), years: 5 }, knowledge);
  assert.equal(growth.outcome === 'computed' && growth.compound.value.toNumber().toFixed(2), '5.84');
  //#endregion
}

async function ratioExample(knowledge: KnowledgeIndex): Promise<void> {
  //#region ratio
  const share = await ratio({ part: cell(0, 2), whole: cell(1, 2), as: 'percent' }, knowledge);
  assert.equal(share.outcome === 'computed' && share.formula, '70.7 ÷ 3237.1 × 100');
  //#endregion
}

async function convertUnitExample(knowledge: KnowledgeIndex): Promise<void> {
  //#region convert-unit
  const converted = await convertUnit({ term: cell(0, 2), unit: '万元' }, knowledge);
  assert.equal(converted.outcome === 'computed' && converted.value.toNumber(), 707_000);
  //#endregion
}
