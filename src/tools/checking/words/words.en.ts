import { listed, type WordEntry } from './meanings.js';

/** Each word stands for all words of its stem: "increase" for increased, increases, increasing. */
export const WORDS_EN: readonly WordEntry[] = [
  {
    meaning: 'to',
    words: listed(`
      went on to reach, went on to hit, going on to reach, arriving at, arrived at, ending at, climbing to reach,
      to hit, to stand, to total, up at, taking total to, bringing total to, lifting total to, to a total of,
      to end at, to finish at, to arrive at, to come to, to touch, touching, touched, to, reach, to reach, hit,
      through, until, bringing it to, bringing them to, stand at, to stand at
    `),
  },
  {
    meaning: 'ratio',
    words: listed(`
      ratio, in a ratio of, stood in a ratio of
    `),
  },
  {
    meaning: 'gap',
    words: listed(`
      distance, distance between, margin, spread, spread between, margin between, disparity, divide,
      separated by, separate, separates, difference, gap, differ, apart, difference between, gap between
    `),
  },
  {
    meaning: 'amount',
    words: listed(`
      by amount, by size, by export value, by export earnings, terms of export value, terms of amount,
      terms of revenue,
      terms of earnings, terms of sheer size, sheer size,
      by sheer size, total value, sum total, haul, takings, proceeds, receipts, value of exports, value,
      the value of, amount, size, scale, terms of value, by value, value terms, terms of size
    `),
  },
  {
    meaning: 'absolute',
    words: listed(`
      monetary terms, yuan terms, money terms, cash terms, terms of yuan, terms of money, absolute terms,
      absolute value, absolute size, by absolute value
    `),
  },
  {
    meaning: 'together',
    words: listed(`
      between them, altogether, add up to, adds up to, added up to, adding up to, added together, put together, when combined, in combination, summed, added up,
      combined total, together, combined, sum, the sum, in total, taken together, jointly, collectively,
      a combined
    `),
  },
  {
    meaning: 'only',
    words: listed(`
      the one, solely, exclusively, lone, single, nothing but, none but, nothing except, only, sole, just, merely, a mere,
      mere
    `),
  },
  {
    meaning: 'all',
    words: listed(`
      taken over all, taken across all, each and every, every single, across board, without exception, every last, to a man, all, any, every, both,
      each, every one, each one, all of, each of
    `),
  },
  {
    meaning: 'except',
    words: listed(`
      save for, barring, leaving aside, setting aside, except, except for, excluding, other than, apart from,
      with exception of, with sole exception of, bar, but for, aside from, in all but
    `),
  },
  {
    meaning: 'than',
    words: listed(`
      than, over, compared with, compared to, versus, vs, against, relative to, as against, in comparison with,
      in comparison to, when compared with, when compared to
    `),
  },
  {
    meaning: 'than',
    form: 'as-written',
    words: listed(`
      on
    `),
  },
  {
    meaning: 'from',
    words: listed(`
      from, between
    `),
  },
  {
    meaning: 'by',
    words: listed(`
      by
    `),
  },
  {
    meaning: 'at',
    words: listed(`
      at, at just
    `),
  },
  {
    meaning: 'of',
    words: listed(`
      of
    `),
  },
  {
    meaning: 'but',
    words: listed(`
      but
    `),
  },
  {
    meaning: 'while',
    words: listed(`
      while, whereas
    `),
  },
  {
    meaning: 'and',
    words: listed(`
      and, as well as, &
    `),
  },
  {
    meaning: 'share',
    words: listed(`
      account for, accounted for, accounting for, make up, made up, makes up, represent, share, proportion,
      constitute, equal to, equivalent to, comprise, as a percentage, as a share
    `),
  },
  {
    meaning: 'average',
    words: listed(`
      average, mean, on average, averaged, an average, simple average, simple mean, arithmetic mean, arithmetic average
    `),
  },
  {
    meaning: 'yearly',
    words: listed(`
      annual, annually, per year, a year, each year, yearly, per annum, compound, compounded, compound annual,
      every year, average annual, annual average, on average each year
    `),
  },
  {
    meaning: 'onward',
    words: listed(`
      over the next, in the next, during the next, over the following, in the following, during the following,
      within the next, in the subsequent, over the subsequent
    `),
  },
  {
    meaning: 'pair',
    words: listed(`
      the two, two of them, between the two, the pair
    `),
  },
  {
    meaning: 'among-these',
    words: listed(`
      of these, of those, among these, among those, of which, of them
    `),
  },
  {
    meaning: 'nation',
    words: listed(`
      nationwide, nationally, national, in the country, country's
    `),
  },
  {
    meaning: 'each-period',
    words: listed(`
      in both years, both years, in each year, in either year, in every year, in all years
    `),
  },
  {
    meaning: 'still',
    form: 'as-written',
    words: listed(`
      remained, remains, still, remain, continued, continues
    `),
  },
  {
    meaning: 'among-others',
    words: listed(`
      including, include, among them
    `),
  },
  {
    meaning: 'rest',
    words: listed(`
      rest, other, others, remaining
    `),
  },
  {
    meaning: 'category',
    words: listed(`
      category, product category, commodity, product group, commodity group, goods, products, product, kind,
      type, class, export category, export commodity, line, export line, product line, row
    `),
  },
  {
    meaning: 'about',
    words: listed(`
      about, roughly, approximately, around, some
    `),
  },
  {
    meaning: 'nearly',
    words: listed(`
      close to, came close to, come close to, near, neared, approached, approaching, nearly, almost
    `),
  },
  {
    meaning: 'respectively',
    words: listed(`
      respectively
    `),
  },
  {
    meaning: 'filler',
    form: 'as-written',
    words: listed(`
      essentially, totalled, totaled, totalling, totaling, totals, a total of, recorded, registered, registering,
      posted, ended at, equalled, equaled, stood at, standing at, was recorded, says, said, states, ended, sold, worth
    `),
  },
  {
    meaning: 'filler',
    words: listed(`
      is, are, was, were, be, been, being, has, have, had, in, for, post, posting, see, seeing, seen, it, its,
      they, their, this, that, which, whose, these, those, as, with, there, also, then, amount to, amounted to, converted, when converted, once converted,
      came to, came in at, come in at, level, figure, valued at, come to, came out at, report, saw, according to,
      table, the table, full year, data, show, shows, figures, statistics, indicate, during, year, the year, fiscal,
      fiscal year, calendar, rate, level of, among, mark, threshold, for year,
      in year, amongst, within, across, out of, one of, period, sector, time, the period, moreover, in addition,
      meanwhile, by contrast, in contrast, making it, making them, to date, so far, however, so, thus, overall,
      here, lay, lie, lies, lying, per the table, respective, steadily, company, the company's, reported that, as shown, shown, listed,
      was reported, sell, an, dataset, item, when, where, as of, by far,
      met, meet, condition, criterion, criteria, satisfy, nevertheless, although, though, even, them, themselves, what, did, do, further, back in, came in, come in,
      in the paper, cited in the paper, the paper says, the paper notes, the paper cites, the paper lists,
      the paper reports, the paper shows, the paper finds, the paper puts, the authors, author, cited, taking it,
      taking them, pushing it, lifting it, leaving it, year after year
    `),
  },
  {
    meaning: 'cause',
    words: listed(`
      driven by, thanks to, hurt by, owing to, due to, boosted by, buoyed by, supported by, fuelled by,
      fueled by, helped by, lifted by, on the back of, because of, amid, weighed down by, dragged down by,
      as a result of
    `),
  },
  {
    meaning: 'or',
    words: listed(`
      or
    `),
  },
  {
    meaning: 'limit',
    words: listed(`
      not, no, never, neither, nor, import, imports, volume, quantity, price, unit price, tonnage, per capita,
      may, might, could, would, will, should, if, expect, forecast, project, plan, target, likely, quarter,
      quarterly, month, monthly, real, nominal, adjusted, constant, real terms, first time, since, without,
      partly, part, half, net of, domestic, alone
    `),
  },
];
