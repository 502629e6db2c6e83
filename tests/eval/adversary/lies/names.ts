import type { Dice } from '../telling/dice.js';
import type { Evidence } from '../telling/evidence.js';
import { factOf, type Fact } from '../telling/facts.js';
import { honestly, lieBeside, lieIn, type Alteration, type Lie, type Told } from '../telling/lie.js';
import { marked } from '../telling/sentences.js';
import { GOODS } from '../raw-corpus.js';

const factsOf = ({ pieces, language }: Evidence): readonly Fact[] =>
  pieces.flatMap((piece) => factOf(piece, language) ?? []);

/** What the evidence says of one row, told of another row of the same table. */
const otherEntity: Alteration = (sentence, { language }, dice) => {
  const names = GOODS.map((good) => good[language]);
  const found = names.find((name) => sentence.toLowerCase().includes(name.toLowerCase()));
  if (found === undefined) return null;
  const others = names.filter((name) => !sentence.toLowerCase().includes(name.toLowerCase()));
  if (others.length === 0) return null;
  const other = dice.pick(others);
  const at = sentence.toLowerCase().indexOf(found.toLowerCase());
  return sentence.slice(0, at) + other + sentence.slice(at + found.length);
};

/** The rows of two pieces keep their places and exchange their values. */
const exchangedValues: Lie = (evidence, dice): Told | null => {
  const facts = dice.shuffle(factsOf(evidence));
  for (const one of facts) {
    const other = facts.find(
      ({ entity, year, value }) => entity !== one.entity && year === one.year && value !== one.value,
    );
    if (!other) continue;
    const untrue = saidOf(evidence, one, other.value);
    const rest = evidence.pieces.filter(({ number }) => number !== one.piece).slice(0, 3);
    const text = [marked(untrue, one.piece, other.piece), ...rest.map(honestly)].join('\n');
    return { text, lies: [untrue] };
  }
  return null;
};

/** Two rows in one sentence, each with the value of the other. */
const crossed: Lie = (evidence, dice): Told | null => {
  const facts = dice.shuffle(factsOf(evidence));
  for (const one of facts) {
    const other = facts.find(
      ({ entity, year, value }) => entity !== one.entity && year === one.year && value !== one.value,
    );
    if (!other) continue;
    const untrue =
      evidence.language === 'zh'
        ? `${one.entity}和${other.entity}分别为 ${other.value}和 ${one.value}。`
        : `${one.entity} and ${other.entity} came to ${other.value} and ${one.value} respectively.`;
    return { text: marked(untrue, one.piece, other.piece), lies: [untrue] };
  }
  return null;
};

function saidOf({ language }: Evidence, { entity, year }: Fact, value: string): string {
  if (language === 'zh') {
    return year === null ? `${entity}的同期增减为 ${value}。` : `${year} 年${entity}出口额为 ${value}。`;
  }
  return year === null
    ? `The year-on-year change of ${entity} was ${value}.`
    : `In ${year}, exports of ${entity} were worth ${value}.`;
}

const STRANGERS = {
  zh: ['据世界银行统计，', '据新华社报道，', '国家统计局的数据表明，', '华为公司的报告显示，', '美国商务部认为，'],
  en: [
    'According to the World Bank, ',
    'Xinhua reports that ',
    'The OECD finds that ',
    'A report by Huawei shows that ',
    'The US Department of Commerce holds that ',
  ],
} as const;

/** A true sentence in the mouth of someone who did not say it. */
const otherSource: Alteration = (sentence, { language }, dice) =>
  dice.pick(STRANGERS[language]) +
  (language === 'zh' ? sentence : sentence.charAt(0).toLowerCase() + sentence.slice(1));

const PLACES: Readonly<Record<'zh' | 'en', ReadonlyArray<readonly [RegExp, readonly string[]]>>> = {
  zh: [
    [/我国|中国/u, ['美国', '德国', '越南', '印度', '广东省']],
    [/海关总署/u, ['商务部', '世界贸易组织']],
  ],
  en: [
    [/China’s|China's/u, ['America’s', 'Germany’s', 'India’s']],
    [/\bChina\b/u, ['Vietnam', 'Japan', 'the European Union']],
    [/General Administration of Customs/u, ['Ministry of Commerce', 'World Trade Organization']],
  ],
};

const otherPlace: Alteration = (sentence, { language }, dice) => {
  const held = PLACES[language].find(([found]) => found.test(sentence));
  return held ? sentence.replace(held[0], dice.pick(held[1])) : null;
};

/** Lies about whom or what. */
export const NAME_LIES = {
  'row exchanged': lieIn(otherEntity),
  'values exchanged': exchangedValues,
  'values crossed': crossed,
  'false source': lieIn(otherSource),
  'other country': lieIn(otherPlace),
  'added row': lieBeside((evidence, dice) => addedRow(evidence, dice)),
} as const satisfies Record<string, Lie>;

/** A row of the table beside those of the evidence, its true value out of reach of the evidence or made up. */
function addedRow(evidence: Evidence, dice: Dice): string | null {
  if (factsOf(evidence).length === 0) return null;
  const text = evidence.pieces
    .map((piece) => piece.text)
    .join('\n')
    .toLowerCase();
  const absent = GOODS.filter((good) => !text.includes(good[evidence.language].toLowerCase()));
  if (absent.length === 0) return null;
  const good = dice.pick(absent);
  const year = dice.pick(['2021', '2022']);
  const value = (10 + dice.roll() * 900).toFixed(2);
  return evidence.language === 'zh'
    ? `${year} 年${good.zh}出口额为 ${value} 亿元。`
    : `In ${year}, exports of ${good.en} were worth ${value} billion yuan.`;
}
