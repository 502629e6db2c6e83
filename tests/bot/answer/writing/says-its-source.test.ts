import { beforeAll, describe, expect, it } from 'vitest';

import { judgeSentence } from '../../../../src/bot/answer/writing/judge-sentence.js';
import { detectLanguage, loadCorpus, type Corpus } from '../../../../src/knowledge/index.js';
import { quoteOf } from './quote-of.js';

let corpus: Corpus;
beforeAll(async () => {
  ({ corpus } = await loadCorpus('corpus'));
});

function stands(text: string, quote: string): boolean {
  const language = detectLanguage(quote);
  return judgeSentence({ text, pieces: [1] }, [quoteOf(quote)], { corpus, language, question: '' }).stands;
}

const EN =
  'Strictly implement the pruning rules. Concentrate on the oldest orchards, and actively bring in young growers. This includes raising wages for growers in the valley.';
const ZH = '严格落实修剪制度。引导银行机构增加对老果园的信贷支持。重点支持老果园，鼓励果农投入。';

describe('a later part that says its source behind a comma', () => {
  it.each([
    [
      EN,
      'The pruning rules should be strictly implemented, and the paper proposes concentrating on the oldest orchards.',
    ],
    [
      EN,
      'The paper proposes strictly implementing the pruning rules, and the paper also proposes concentrating on the oldest orchards.',
    ],
    [ZH, '应严格落实修剪制度，文章还建议引导银行机构增加对老果园的信贷支持。'],
    [ZH, '应重点支持老果园，文章还建议严格落实修剪制度。'],
  ])('stands by itself: %s %s', (quote, text) => {
    expect(stands(text, quote)).toBe(true);
  });

  it.each([
    [
      EN,
      'The pruning rules should be strictly implemented, and the growers propose concentrating on the oldest orchards.',
    ],
    [EN, 'The pruning rules should be strictly implemented, and the paper concentrates on the oldest orchards.'],
    [
      EN,
      'The pruning rules should be strictly implemented, because the paper proposes concentrating on the oldest orchards.',
    ],
    [
      EN,
      'The pruning rules should be strictly implemented, and the paper opposes concentrating on the oldest orchards.',
    ],
    [EN, 'The pruning rules are strictly implemented, and the paper proposes concentrating on the oldest orchards.'],
    [
      EN,
      'The pruning rules should be strictly implemented, and according to Table 2, the oldest orchards should be concentrated on.',
    ],
    [
      EN,
      'The pruning rules should be strictly implemented, and the paper says that this includes raising wages for growers in the valley.',
    ],
    [ZH, '应严格落实修剪制度，银行还建议引导银行机构增加对老果园的信贷支持。'],
    [ZH, '应严格落实修剪制度，文章还指出银行机构增加了对老果园的信贷支持。'],
    [ZH, '应严格落实修剪制度，因此文章建议引导银行机构增加对老果园的信贷支持。'],
    [ZH, '若严格落实修剪制度，文章还建议引导银行机构增加对老果园的信贷支持。'],
  ])('and not what is not so: %s %s', (quote, text) => {
    expect(stands(text, quote)).toBe(false);
  });
});

const STUDY_EN =
  'This study analysed the effects of pruning on old orchards. At the same time, it analysed the three causes of early frost in the valley and built a calendar, which has great practical significance for growers.';
const STUDY_ZH =
  '本次研究针对修剪对老果园的效应进行了分析。同时，分析了山谷早霜的光照、土壤、湿度三个成因，构建了日历，对于果农具有重要实践意义。';

describe('what a paper did besides', () => {
  it.each([
    [
      STUDY_EN,
      'The study also analysed the three causes of early frost in the valley and built a calendar, which has great practical significance for growers.',
    ],
    [STUDY_EN, 'The paper analysed the effects of pruning on old orchards.'],
    [STUDY_ZH, '本次研究同时分析了山谷早霜的光照、土壤、湿度三个成因，构建了日历，对于果农具有重要实践意义。'],
    [STUDY_ZH, '文章分析了山谷早霜的光照、土壤、湿度三个成因，构建了日历，对于果农具有重要实践意义。'],
  ])('is told with its name: %s %s', (quote, text) => {
    expect(stands(text, quote)).toBe(true);
  });

  it.each([
    [
      STUDY_EN,
      'Growers also analysed the three causes of early frost in the valley and built a calendar, which has great practical significance for growers.',
    ],
    [
      STUDY_EN,
      'The study should also analyse the three causes of early frost in the valley and built a calendar, which has great practical significance for growers.',
    ],
    [STUDY_EN, 'Another study analysed the effects of pruning on old orchards.'],
    [STUDY_ZH, '果农同时分析了山谷早霜的光照、土壤、湿度三个成因，构建了日历，对于果农具有重要实践意义。'],
    [STUDY_ZH, '其他研究同时分析了山谷早霜的光照、土壤、湿度三个成因，构建了日历，对于果农具有重要实践意义。'],
    [STUDY_ZH, '本次研究同时构建了山谷早霜的光照、土壤、湿度三个成因，分析了日历，对于果农具有重要实践意义。'],
    [
      STUDY_ZH.replace('本次研究针对', '有学者针对'),
      '本次研究同时分析了山谷早霜的光照、土壤、湿度三个成因，构建了日历，对于果农具有重要实践意义。',
    ],
  ])('of nobody else, and nothing else: %s %s', (quote, text) => {
    expect(stands(text, quote)).toBe(false);
  });
});

it('goes on behind a comma with what it puts forward', () => {
  const quote =
    'By comparing the orchards of the valley, the paper builds two models of pruning, namely early and late, and puts forward a calendar for growers.';
  const told =
    'By comparing the orchards of the valley, the paper builds two models of pruning, namely early and late.';
  expect(stands(told, quote)).toBe(true);
  expect(stands(told.replace(', namely early and late', ', namely early'), quote)).toBe(false);
});
