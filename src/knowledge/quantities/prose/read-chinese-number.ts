import { Exact } from '../exact.js';
import { foundAt, type Written } from './written.js';

const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

const PLACES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** Digits side by side without a place (一二三) are no number here. Below ten thousand: 三千二百三十七, 二十, 十五, with decimals after 点. Magnitudes above it are read as with digits. */
const SECTION =
  /(?:[一二两三四五六七八九](?:千(?!瓦|克|米)|百(?!分)|十)(?:零?[一二两三四五六七八九](?:百(?!分)|十)){0,2}零?[一二三四五六七八九]?|十[一二三四五六七八九]?|(?<![零〇一二两三四五六七八九十百千])[零〇一二两三四五六七八九](?![零〇一二两三四五六七八九]))(?:点(?<fraction>[零〇一二三四五六七八九]{1,20})(?![零〇一二三四五六七八九]))?/uy;

/** A numeral's digits run together, as years and decimals have them: 二〇二二. */
function spelled(run: string): string {
  return Array.from(run, (character) => DIGITS[character] ?? 0).join('');
}

function sumOf(section: string): Exact {
  let total = 0;
  let digit: number | null = null;
  for (const character of section) {
    const place = PLACES[character];
    if (place === undefined) {
      digit = DIGITS[character] ?? null;
    } else {
      total += (digit ?? 1) * place;
      digit = null;
    }
  }
  return new Exact(total + (digit ?? 0));
}

/** The Chinese numeral below ten thousand that starts here: 三千二百三十七点一 is 3237.1. */
export function readChineseNumber(text: string, at: number): Written | null {
  const match = foundAt(SECTION, text, at);
  if (match === null) {
    return null;
  }
  const fraction = match.groups?.['fraction'] ?? '';
  const [integer = ''] = match[0].split('点');
  const whole = /[十百千]/u.test(integer) ? sumOf(integer).toFixed() : spelled(integer);
  const decimals = spelled(fraction);
  return {
    value: new Exact(decimals === '' ? whole : `${whole}.${decimals}`),
    decimals: decimals.length,
    end: at + match[0].length,
  };
}
