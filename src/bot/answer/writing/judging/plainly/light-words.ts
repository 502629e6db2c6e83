import type { Language } from '../../../../../knowledge/index.js';
import type { EvidencePiece } from '../../evidence.js';
import type { FigureFact } from '../../figures/facts/fact.js';
import { figureFact } from '../../figures/facts/figure-fact.js';
import type { Reading } from '../../reading/held-words.js';

type Kind = FigureFact['kind'];

/** Words that say no more than plainer ones, or nothing, of what is looked up or worked out in one of some ways. */
interface LightWords {
  readonly of: readonly Kind[];
  /** Only of what is worked out over several periods. */
  readonly isOverYears?: true;
  readonly words: RegExp;
  readonly plain: string;
}

const ANY: readonly Kind[] = [
  ...(['value', 'rate', 'rank', 'growth', 'change', 'difference', 'points', 'ratio', 'share'] as const),
  ...(['rise-share', 'share-change', 'mean', 'sum'] as const),
];
const OF_TOTALS: readonly Kind[] = ['sum', 'mean', 'growth', 'change', 'share', 'ratio'];
/** By an amount; the growth of a rate has none that is absolute. */
const MOVES: readonly Kind[] = ['change'];
const PARTS: readonly Kind[] = ['share', 'ratio', 'rise-share', 'share-change'];

const LIGHT: Readonly<Record<Language, readonly LightWords[]>> = {
  zh: [
    { of: ANY, words: /[这该此]一?(?:项|品类|类商品|指标|栏)(?:的)?(?:数值|数字|数据)?/gu, plain: '' },
    { of: ANY, words: /的(?:数值|数字|数额)(?=[为是达])/gu, plain: '' },
    { of: ['value'], words: /(?:销往|卖到|卖往|售往)(?:海外|国外|境外)/gu, plain: '出口' },
    {
      of: ['rate'],
      words: /(?<=[“"]?同期增减[”"]?)(?:这?一)?[栏列](?:的(?:数值|数字))?(?=为|是|显示|[，,])/gu,
      plain: '',
    },
    { of: ['sum'], isOverYears: true, words: /(?:累计|累积)(?:起来)?/gu, plain: '合计' },
    { of: ['mean'], words: /取?(?:简单|算术)平均(?:数|值)?/gu, plain: '平均' },
    { of: PARTS, words: /所占的?(?:比重|份额|比例|百分比)/gu, plain: '占比' },
    { of: OF_TOTALS, words: /[将把](?=[^，,；;]*?作为一个?整体)/gu, plain: '' },
    { of: OF_TOTALS, words: /作为一个?整体/gu, plain: '合计' },
    { of: OF_TOTALS, words: /[，,]?连同/gu, plain: '和' },
    { of: MOVES, words: /绝对(?=增加?[额量减]|增减|增长[额量]|变[动化])/gu, plain: '' },
  ],
  en: [
    { of: ANY, words: /\b(?:the )?(?:whole |full |calendar )?year (?=(?:19|20)\d\d\b)/giu, plain: '' },
    { of: ANY, words: /,\s*(?:meanwhile|for (?:its|their) part)\s*,/giu, plain: ',' },
    { of: ['value'], words: /\b(?:number|figure) (?=for\b)/giu, plain: 'value ' },
    { of: ['value'], words: /\b(?:sold|shipped) (?:abroad|overseas)\b/giu, plain: 'exported' },
    {
      of: ['rate'],
      words: /\b(?<=year-on-year (?:change |growth )?)column (?=(?:of|in|shows|gives|lists)\b)/giu,
      plain: '',
    },
    {
      of: ['rate'],
      words: /\b(?<kind>change|growth|increase|rise) (?:over|on|from) the same period(?= (?:for|of|in)\b)/giu,
      plain: 'year-on-year $<kind>',
    },
    { of: ['value'], words: /\ba total of (?=\d)/giu, plain: '' },
    {
      of: ['rate'],
      words: /\b(?:number|figure|value) (?:for|of) the (?=year-on-year|change|growth|increase|rise)/giu,
      plain: '',
    },
    { of: ['sum'], isOverYears: true, words: /\b(?:cumulative|accumulated|aggregate(?:d)?)\b/giu, plain: 'total' },
    { of: MOVES, words: /\babsolute (?=change|increase|rise|gain|growth|decrease|fall|decline|drop)/giu, plain: '' },
    { of: OF_TOTALS, words: /,? (?:together|along|combined) with\b/giu, plain: ' and' },
    { of: OF_TOTALS, words: /\bjoint(?= (?:share|exports|total|growth))/giu, plain: 'combined' },
    { of: OF_TOTALS, words: /\bjointly\b/giu, plain: 'together' },
    { of: ['mean'], words: /\b(?:simple|arithmetic) (?=average|mean)/giu, plain: '' },
    { of: ['change'], words: /\bnet (?=increase|decrease|rise|gain|growth|decline|fall|drop|change)/giu, plain: '' },
    {
      of: OF_TOTALS,
      words: /\b(?:taken|considered|treated) as (?:a|one) (?:group|whole)\b/giu,
      plain: 'taken together',
    },
    {
      of: OF_TOTALS,
      words: /\b(?:adding|putting|taking) (?:the )?(?:two|three|both|them|these) (?:of them )?together\b/giu,
      plain: 'taken together',
    },
    { of: PARTS, words: /\bwork(?:s|ed) out at\b/giu, plain: 'is' },
  ],
};

/** A sentence on figures in plainer words where it has such as add nothing to what its pieces are. */
export function withoutLightWords(text: string, pieces: readonly EvidencePiece[], reading: Reading): string {
  const facts = pieces.map((piece) => figureFact(piece, reading.corpus));
  const areOf = ({ of, isOverYears }: LightWords): boolean =>
    facts.every((fact) => fact !== null && of.includes(fact.kind) && (isOverYears !== true || spansYears(fact)));
  return LIGHT[reading.language].reduce(
    (said, light) => (areOf(light) ? said.replace(light.words, light.plain) : said),
    text,
  );
}

/** 到2021年累计 of many rows would be of the years before as well. */
function spansYears(fact: FigureFact): boolean {
  return fact.kind === 'sum' && new Set(fact.cells.map(({ column }) => column)).size > 1;
}
