const CHINESE_DIGITS = '〇一二三四五六七八九';
const SPELLED_YEAR = /([〇零一二三四五六七八九]{4})\s*年/gu;
const SHORT_YEAR = /(?<![\d一二三四五六七八九十百])([0-4]\d)\s*年(?![前后内来多间])/gu;

/**
 * The text as it is understood: compatibility forms folded (full-width digits and letters), control
 * characters out, white space collapsed, years in digits ("二〇二二年" and "22年" are "2022年").
 */
export function normaliseText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Cc}|\p{Cf}/gu, ' ')
    .replace(SPELLED_YEAR, (_, digits: string) => `${spelledDigits(digits)}年`)
    .replace(SHORT_YEAR, (_, digits: string) => `20${digits}年`)
    .replace(/\s+/gu, ' ')
    .trim();
}

function spelledDigits(digits: string): string {
  return [...digits].map((digit) => CHINESE_DIGITS.indexOf(digit === '零' ? '〇' : digit)).join('');
}

/** Text without white space, quotes and brackets, lower-cased: the form in which Chinese names are compared. */
export function bareForm(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s"'“”‘’「」『』《》〈〉()[\]·]/gu, '');
}
