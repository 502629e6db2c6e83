import { GOODS } from '../raw-corpus.js';
import type { Tongue } from '../telling/evidence.js';
import type { Fact } from '../telling/facts.js';

/** Says a true sentence in another true way; null where the sentence is not of its kind. */
export type Style = (sentence: string, fact: Fact | null) => string | null;

const grown = (value: string): boolean => !value.startsWith('−');
const amount = (value: string): string => value.replace('−', '');
const ofYear = (fact: Fact | null, say: (fact: Fact & { year: string }) => string): string | null =>
  fact === null || fact.year === null ? null : say({ ...fact, year: fact.year });
const ofGrowth = (fact: Fact | null, say: (fact: Fact) => string): string | null =>
  fact === null || fact.year !== null ? null : say(fact);
/**
 * Lines of a table, counts and computations in words are no prose, and remarks on them are the program's own: it would
 * be a lie that the paper says them.
 */
const NO_PROSE =
  /[：:]|算式|Formula|在全部|共 \d|合计 \d|^\d|复合增长率，不是|四舍五入|compound growth, not|rounding of the table|rounded to the digits/u;
const ofProse = (sentence: string, fact: Fact | null, say: (prose: string) => string): string | null =>
  fact !== null || NO_PROSE.test(sentence) ? null : say(sentence);
/** Words that are written small inside of a sentence; any other may be a name. */
const SMALL =
  /^(?:The|A|An|In|On|At|By|For|From|To|With|Through|This|These|That|Those|It|Its|They|Their|However|First|Second|Third|Therefore|While|When|If|As|Since|Such|Some|Many|At|Under|Against|Based|Supply|Industrial|Innovation|Enterprises|Improving|Strengthening|Promoting|Building|Raising|Further|Moreover|Finally|Meanwhile)\b/u;

const inside = (sentence: string): string =>
  SMALL.test(sentence) ? sentence.charAt(0).toLowerCase() + sentence.slice(1) : sentence;

/** The name of a row as it is written inside of a sentence. */
const rowInside = (entity: string): string =>
  GOODS.find(({ en: name }) => name.toLowerCase() === entity.toLowerCase())?.en ?? entity;

const zh: Readonly<Record<string, Style>> = {
  level: (_, fact) => ofYear(fact, ({ entity, year, value }) => `${year} 年${entity}出口额为 ${value}。`),
  'level, entity first': (_, fact) =>
    ofYear(fact, ({ entity, year, value }) => `${entity}在 ${year} 年的出口额是 ${value}。`),
  'level, amounts to': (_, fact) =>
    ofYear(fact, ({ entity, year, value }) => `${year} 年，${entity}出口额达到 ${value.replace(' ', '')}。`),
  growth: (_, fact) =>
    ofGrowth(fact, ({ entity, value }) => `${entity}出口同比${grown(value) ? '增长' : '下降'} ${amount(value)}。`),
  'growth, noun': (_, fact) => ofGrowth(fact, ({ entity, value }) => `${entity}的同期增减为 ${value}。`),
  'the paper says': (sentence, fact) => ofProse(sentence, fact, (prose) => `文章指出，${prose}`),
  'in quotation marks': (sentence, fact) =>
    ofProse(sentence, fact, (prose) => (/[“”]/u.test(prose) ? `文中写道，${prose}` : `文中写道：“${prose}”`)),
  'says the same paper': (sentence, fact) => ofProse(sentence, fact, (prose) => `根据该文，${prose}`),
};

const en: Readonly<Record<string, Style>> = {
  level: (_, fact) =>
    ofYear(fact, ({ entity, year, value }) => `In ${year}, exports of ${rowInside(entity)} were worth ${value}.`),
  'level, year last': (_, fact) =>
    ofYear(fact, ({ entity, year, value }) => `Exports of ${rowInside(entity)} came to ${value} in ${year}.`),
  'level, stood at': (_, fact) =>
    ofYear(fact, ({ entity, year, value }) => `The export value of ${rowInside(entity)} stood at ${value} in ${year}.`),
  growth: (_, fact) =>
    ofGrowth(
      fact,
      ({ entity, value }) =>
        `Exports of ${rowInside(entity)} ${grown(value) ? 'rose' : 'fell'} by ${amount(value)} year on year.`,
    ),
  'growth, noun': (_, fact) =>
    ofGrowth(fact, ({ entity, value }) => `The year-on-year change of ${rowInside(entity)} was ${value}.`),
  'the paper says': (sentence, fact) => ofProse(sentence, fact, (prose) => `The paper says that ${inside(prose)}`),
  'according to': (sentence, fact) => ofProse(sentence, fact, (prose) => `According to the paper, ${inside(prose)}`),
  notes: (sentence, fact) => ofProse(sentence, fact, (prose) => `It notes that ${inside(prose)}`),
};

/** Honest ways to say a true sentence, by name. */
export const STYLES: Readonly<Record<Tongue, Readonly<Record<string, Style>>>> = { zh, en };
