import { chance } from './chance.js';

export type TableLanguage = 'zh' | 'en';

/** Kinds of goods, in both languages as many. */
const KINDS = {
  en: 'steel copper silver timber cotton marine carbon rubber cement paper glass solar wind diesel hydro laser optic fibre polymer ceramic lithium cobalt nickel zinc',
  zh: '铜 银 棉 碳 钢 锌 镍 锂 钴 铝 锡 铅 硅 硼 钛 镁 钨 钼 锰 铬 钒 铟 镓 锗',
} as const;
const THINGS = {
  en: 'pumps valves cables motors panels sheets boards plates tubes wires gears seals frames doors tools lamps tanks rails pipes springs',
  zh: '泵 阀 缆 机 板 片 管 丝 轮 封 架 门 具 灯 罐 轨 簧 砖 瓦 网',
} as const;

/**
 * The name of a row: a kind, a thing and a model. No two rows share all three; each word stands in thousands of others,
 * as in tables of goods and accounts.
 */
export function rowName(row: number, language: TableLanguage): string {
  const [kinds, things] = [KINDS[language].split(' '), THINGS[language].split(' ')];
  const kind = kinds[row % kinds.length] ?? '';
  const thing = things[Math.floor(row / kinds.length) % things.length] ?? '';
  const model = inLetters(Math.floor(row / (kinds.length * things.length)));
  return language === 'en' ? `${kind} ${thing} series ${model}` : `${kind}${thing}型号${model}材料`;
}

/** A number in letters, so that it is taken for a part of the name: 27 is "bb". */
function inLetters(number: number): string {
  const last = String.fromCodePoint(97 + (number % 26));
  return number < 26 ? last : `${inLetters(Math.floor(number / 26))}${last}`;
}

/** A table of values in two years, as the text of a CSV file. */
export function tableOfRows(rows: number, language: TableLanguage): string {
  const header = language === 'en' ? 'goods,2021 ($ million),2022 ($ million)' : '品名,2021年（亿元）,2022年（亿元）';
  const lines = Array.from({ length: rows }, (_, row) => {
    const [before, after] = [chance() * 10_000 + 1, chance() * 10_000 + 1];
    return `${rowName(row, language)},${before.toFixed(1)},${after.toFixed(1)}`;
  });
  return [header, ...lines, ''].join('\n');
}
