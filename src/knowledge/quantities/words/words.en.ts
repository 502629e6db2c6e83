import { counted, measured, money, type ApproximationEntry, type UnitEntry } from './quantity-words.js';

/** Magnitude words; each is a power of ten. */
export const MAGNITUDES_EN: readonly (readonly [word: string, factor: string])[] = [
  ['trillion', '1000000000000'],
  ['trillions', '1000000000000'],
  ['trn', '1000000000000'],
  ['tn', '1000000000000'],
  ['billion', '1000000000'],
  ['billions', '1000000000'],
  ['bln', '1000000000'],
  ['bn', '1000000000'],
  ['million', '1000000'],
  ['millions', '1000000'],
  ['mln', '1000000'],
  ['mn', '1000000'],
  ['thousand', '1000'],
  ['thousands', '1000'],
  ['hundred', '100'],
];

/** Letters that are magnitudes only beside a currency: "€5m" is money, "5 m" a length. */
export const MONEY_LETTERS: readonly (readonly [word: string, factor: string])[] = [
  ['k', '1000'],
  ['mm', '1000000'],
  ['m', '1000000'],
  ['b', '1000000000'],
  ['t', '1000000000000'],
];

/** A ton is the metric one: the sources translate 吨. */
export const UNITS_EN: readonly UnitEntry[] = [
  money('CNY', 'yuan', 'renminbi', 'chinese yuan', 'rmb yuan', 'yuan renminbi', 'yuan rmb'),
  money('USD', 'US dollars', 'US dollar', 'dollars', 'dollar', 'american dollars'),
  money('EUR', 'euros', 'euro'),
  money('GBP', 'pounds sterling', 'british pounds'),
  money('JPY', 'yen', 'japanese yen'),
  money('HKD', 'hong kong dollars', 'hong kong dollar'),
  measured('percent', '1', 'percent', 'per cent', 'pct'),
  measured('percent', '10', 'tenths'),
  measured('percentage-point', '1', 'percentage points', 'percentage point', 'ppts', 'ppt'),
  measured('percentage-point', '0.01', 'basis points', 'basis point', 'bps'),
  measured('times', '1', 'times', 'fold'),
  measured('mass', '1000000', 'tonnes', 'tonne', 'tons', 'ton', 'metric tons', 'metric ton'),
  measured('mass', '1000', 'kilograms', 'kilogram', 'kilogrammes'),
  measured('mass', '500', 'jin'),
  measured('mass', '1', 'grams', 'gram'),
  measured('length', '1000', 'kilometres', 'kilometers', 'kilometre', 'kilometer'),
  measured('length', '1', 'metres', 'meters', 'metre', 'meter'),
  measured('area', '1000000', 'square kilometres', 'square kilometers'),
  measured('area', '10000', 'hectares', 'hectare'),
  measured('area', '1', 'square metres', 'square meters'),
  measured('volume', '1000', 'cubic metres', 'cubic meters'),
  measured('volume', '158.987294928', 'barrels', 'barrel'),
  measured('volume', '1', 'litres', 'liters', 'litre', 'liter'),
  measured('energy', '3600000', 'kilowatt-hours', 'kilowatt hours'),
  measured('energy', '3600000000', 'megawatt-hours', 'megawatt hours'),
  measured('energy', '1', 'joules', 'joule'),
  measured('power', '1000000000', 'gigawatts', 'gigawatt'),
  measured('power', '1000000', 'megawatts', 'megawatt'),
  measured('power', '1000', 'kilowatts', 'kilowatt'),
  measured('power', '1', 'watts', 'watt'),
  measured('calendar', '12', 'years', 'year'),
  measured('calendar', '3', 'quarters'),
  measured('calendar', '1', 'months', 'month'),
  measured('duration', '604800', 'weeks', 'week'),
  measured('duration', '86400', 'days', 'day'),
  measured('duration', '3600', 'hours', 'hour'),
  measured('duration', '60', 'minutes', 'minute'),
  measured('duration', '1', 'seconds'),
  counted('pound', 'pounds', 'pound'),
  counted('mu', 'mu'),
  counted('item', 'items', 'item'),
  counted('company', 'companies', 'firms', 'enterprises', 'company', 'firm', 'enterprise'),
  counted('kind', 'kinds', 'types', 'kind', 'type'),
  counted('piece', 'pieces', 'piece'),
  counted('person', 'people', 'persons', 'person', 'employees'),
  counted('share', 'shares', 'share'),
  counted('household', 'households', 'household'),
  counted('vehicle', 'vehicles', 'vehicle'),
  counted('unit', 'units', 'unit'),
  counted('set', 'sets', 'set'),
  counted('place', 'places', 'place'),
  counted('article', 'articles'),
  counted('batch', 'batches'),
];

/** Words that end like one of those below and mean something else: what is added up to a number is that number. */
export const NOT_APPROXIMATE_EN = ['add up to', 'adds up to', 'added up to', 'adding up to'];

export const BEFORE_EN: readonly ApproximationEntry[] = [
  { approximation: 'at-least', words: ['at least', 'no less than', 'not less than', 'no fewer than', 'a minimum of'] },
  { approximation: 'at-most', words: ['at most', 'no more than', 'not more than', 'not exceeding', 'up to'] },
  {
    approximation: 'under',
    words: ['less than', 'fewer than', 'lower than', 'slower than', 'under', 'below', 'short of'],
  },
  {
    approximation: 'just-over',
    words: ['just over', 'just above', 'slightly over', 'slightly more than', 'a little over', 'a little more than'],
  },
  {
    approximation: 'over',
    words: [
      'more than',
      'greater than',
      'higher than',
      'faster than',
      'in excess of',
      'over',
      'exceeding',
      'exceeded',
      'exceeds',
      'above',
      'topped',
      'topping',
      'surpassed',
      'surpassing',
      'beyond',
    ],
  },
  {
    approximation: 'nearly',
    words: [
      'nearly',
      'almost',
      'close to',
      'approaching',
      'just under',
      'just below',
      'just short of',
      'a little less than',
      'slightly less than',
      'a little under',
    ],
  },
  {
    approximation: 'about',
    words: ['about', 'around', 'roughly', 'approximately', 'approx.', 'some', 'circa', '~', '≈'],
  },
];

export const AFTER_EN: readonly ApproximationEntry[] = [
  { approximation: 'at-least', words: ['or more', 'or above', '+'] },
  { approximation: 'at-most', words: ['or less', 'or fewer'] },
  { approximation: 'about', words: ['or so'] },
];
