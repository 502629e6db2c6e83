/** What a printed unit means: money of which currency, and the factor to the base unit. */
export interface UnitMeaning {
  readonly currency: string | null;
  readonly scale: number;
}

/** Chinese number words as factors: 万 ten thousand, 亿 a hundred million. */
const FACTORS: readonly (readonly [word: string, factor: number])[] = [
  ['万亿', 1e12],
  ['千亿', 1e11],
  ['百亿', 1e10],
  ['十亿', 1e9],
  ['亿', 1e8],
  ['千万', 1e7],
  ['百万', 1e6],
  ['万', 1e4],
  ['千', 1e3],
];

const CURRENCIES: Readonly<Record<string, string>> = {
  元: 'CNY',
  人民币: 'CNY',
  元人民币: 'CNY',
  人民币元: 'CNY',
  美元: 'USD',
  欧元: 'EUR',
  日元: 'JPY',
  港元: 'HKD',
  英镑: 'GBP',
};

/** Reads a Chinese unit: "亿元" is CNY at 100,000,000, "万吨" is no money at 10,000. Unknown units scale by 1. */
export function readUnit(unit: string): UnitMeaning {
  const [word, scale] = FACTORS.find(([factor]) => unit.startsWith(factor)) ?? ['', 1];
  return { currency: CURRENCIES[unit.slice(word.length)] ?? null, scale };
}
