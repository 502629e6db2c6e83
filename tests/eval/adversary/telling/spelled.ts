const ZH_DIGITS = '零一二三四五六七八九';
const ZH_PLACES = ['', '十', '百', '千'];
const ZH_GROUPS = ['', '万', '亿'];
const EN_SMALL = [
  'zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve',
  'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen',
]; // prettier-ignore
const EN_TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const EN_GROUPS = ['', ' thousand', ' million'];

/** 103.4 as 一百零三点四. */
export function inChinese(value: string): string {
  return inWords(value, { minus: '负', point: '点', whole: chineseWhole, digit: (digit) => ZH_DIGITS[digit] ?? '' });
}

/** 103.4 as one hundred and three point four. */
export function inEnglish(value: string): string {
  const digit = (one: number): string => ` ${EN_SMALL[one] ?? ''}`;
  return inWords(value, { minus: 'minus ', point: ' point', whole: englishWhole, digit });
}

interface Spelling {
  readonly minus: string;
  readonly point: string;
  readonly whole: (value: number) => string;
  readonly digit: (digit: number) => string;
}

function inWords(value: string, { minus, point, whole, digit }: Spelling): string {
  const [, sign = '', body = '0', fraction = ''] = /^([−-]?)([\d,]+)(?:\.(\d+))?$/u.exec(value) ?? [];
  const decimals = fraction === '' ? '' : point + [...fraction].map((one) => digit(Number(one))).join('');
  return (sign === '' ? '' : minus) + whole(Number(body.replaceAll(',', ''))) + decimals;
}

function chineseWhole(value: number): string {
  if (value === 0) return '零';
  return groupsOf(value, 10_000)
    .map((group, at) => (group === 0 ? '' : chineseGroup(group) + (ZH_GROUPS[at] ?? '')))
    .reverse()
    .join('')
    .replace(/^一十/u, '十');
}

function chineseGroup(value: number): string {
  const digits = [...String(value)].map(Number).reverse();
  return digits
    .map((digit, place) => (digit === 0 ? '零' : `${ZH_DIGITS[digit]}${ZH_PLACES[place]}`))
    .reverse()
    .join('')
    .replaceAll(/零+/gu, '零')
    .replace(/零$/u, '');
}

function englishWhole(value: number): string {
  if (value === 0) return 'zero';
  return groupsOf(value, 1_000)
    .map((group, at) => (group === 0 ? '' : englishGroup(group) + (EN_GROUPS[at] ?? '')))
    .reverse()
    .filter((words) => words !== '')
    .join(' ');
}

function englishGroup(value: number): string {
  const hundreds = Math.floor(value / 100);
  const rest = value % 100;
  const tail =
    rest < 20 ? EN_SMALL[rest] : [EN_TENS[Math.floor(rest / 10)], EN_SMALL[rest % 10]].join('-').replace(/-zero$/u, '');
  if (hundreds === 0) return tail ?? '';
  return `${EN_SMALL[hundreds]} hundred${rest === 0 ? '' : ` and ${tail}`}`;
}

/** The groups of a whole number, the smallest first. */
function groupsOf(value: number, base: number): readonly number[] {
  return value < base ? [value] : [value % base, ...groupsOf(Math.floor(value / base), base)];
}
