/** A number found in words, from `start` to `end`. */
export interface WordNumber {
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

const ZH_UNITS: ReadonlyMap<string, number> = new Map([
  ...Array.from('零一二三四五六七八九', (digit, value) => [digit, value] as const),
  ...Array.from('〇壹贰叁肆伍陆柒捌玖', (digit, value) => [digit, value] as const),
  ['两', 2],
  ['半', 0.5],
]);
const ZH_PLACES: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['拾', 10],
  ['百', 100],
  ['佰', 100],
  ['千', 1_000],
  ['仟', 1_000],
]);
const ZH_GROUPS: ReadonlyMap<string, number> = new Map([
  ['万', 1e4],
  ['亿', 1e8],
]);

const ZH_RUN =
  /[零〇一二两三四五六七八九十百千壹贰叁肆伍陆柒捌玖拾佰仟](?:[零〇一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟]*)(?:点[零〇一二三四五六七八九]+)?/gu;
// One numeral alone is a number only before what is counted or measured: 统一, 十分 and 一些 hold none.
const ZH_COUNTED = /^\s*(?:[个项大种条类家成倍元吨位名次]|分之|年|百分点)/u;

/** Numbers in Chinese numerals. */
export function chineseNumbers(text: string): readonly WordNumber[] {
  return [...text.matchAll(ZH_RUN)].flatMap(({ index, 0: run }) => {
    const end = index + run.length;
    const counts = run.length > 1 || ZH_COUNTED.test(text.slice(end));
    return counts ? [{ value: chineseValue(run), start: index, end }] : [];
  });
}

function chineseValue(run: string): number {
  const [whole = '', decimals = ''] = run.split('点');
  const fraction = [...decimals].reduce((sum, digit, at) => sum + (ZH_UNITS.get(digit) ?? 0) / 10 ** (at + 1), 0);
  return (/[十百千万亿拾佰仟]/u.test(whole) ? placed(whole) : listed(whole)) + fraction;
}

/** 二〇二二 as 2022. */
const listed = (run: string): number => [...run].reduce((sum, digit) => sum * 10 + (ZH_UNITS.get(digit) ?? 0), 0);

function placed(run: string): number {
  let [total, group, digit] = [0, 0, 0];
  for (const character of run) {
    const place = ZH_PLACES.get(character);
    const scale = ZH_GROUPS.get(character);
    if (place !== undefined) {
      group += (digit === 0 ? 1 : digit) * place;
      digit = 0;
    } else if (scale !== undefined) {
      total = (total + group + digit) * scale;
      [group, digit] = [0, 0];
    } else {
      digit = ZH_UNITS.get(character) ?? 0;
    }
  }
  return total + group + digit;
}

const EN_VALUES: ReadonlyMap<string, number> = new Map([
  ...'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value] as const),
  ...'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, at) => [word, (at + 2) * 10] as const),
]);
const EN_SCALES: ReadonlyMap<string, number> = new Map([
  ['thousand', 1e3],
  ['million', 1e6],
]);
const EN_WORD = `(?:${[...EN_VALUES.keys(), 'hundred', ...EN_SCALES.keys()].join('|')})`;
const EN_RUN = new RegExp(`\\b${EN_WORD}(?:(?:[ -]|[ -]and[ -]|[ -]point[ -])${EN_WORD})*\\b`, 'giu');

/** Numbers in English words; a lone "one" counts nothing. */
export function englishNumbers(text: string): readonly WordNumber[] {
  return [...text.matchAll(EN_RUN)].flatMap(({ index, 0: run }) => {
    const value = englishValue(run.toLowerCase());
    const alone = /^(?:one|thousand|million|hundred)$/iu.test(run);
    return alone ? [] : [{ value, start: index, end: index + run.length }];
  });
}

function englishValue(run: string): number {
  const [whole = '', decimals = ''] = run.split(/[ -]point[ -]/u);
  let [total, group] = [0, 0];
  for (const word of whole.split(/[ -](?:and[ -])?/u)) {
    const scale = EN_SCALES.get(word);
    if (word === 'hundred') group = Math.max(group, 1) * 100;
    else if (scale === undefined) group += EN_VALUES.get(word) ?? 0;
    else [total, group] = [total + Math.max(group, 1) * scale, 0];
  }
  const digits = decimals === '' ? [] : decimals.split(/[ -]/u);
  return total + group + digits.reduce((sum, word, at) => sum + (EN_VALUES.get(word) ?? 0) / 10 ** (at + 1), 0);
}
