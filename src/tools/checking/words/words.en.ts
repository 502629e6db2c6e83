import { listed, type WordEntry } from './meanings.js';

/** Each word stands for all words of its stem: "increase" for increased, increases, increasing. */
export const WORDS_EN: readonly WordEntry[] = [
  {
    meaning: 'rise',
    words: listed(`
      edged up, edging up, inched up, inching up, rose, rise, risen, rising, grew, grow, grown, growing, increase, climb, gain, jump, surge, soar,
      expand, went up, go up, gone up, up, advance, picked up, an increase, up by, a rise, a gain,
      climbed up, edge up, was up, were up, improve, strengthen
    `),
  },
  {
    meaning: 'fall',
    words: listed(`
      edged down, edging down, inched down, fell, fall, fallen, decline, decrease, drop, shrink, shrank, shrunk, contract, slid, slide, slip,
      went down, go down, gone down, down, reduce, reduction, dip, plunge, down by, was down, were down,
      dwindle, plummet, tumble
    `),
  },
  { meaning: 'move', words: listed(`change, moved, went, go`) },
  { meaning: 'growth', words: listed(`growth, growth rate, rate of growth, rate of increase`) },
  {
    meaning: 'more',
    words: listed(`
      higher, greater, larger, more, bigger, above, exceeded, exceeds, exceed, exceeding, surpass, outstrip, ahead of, outpaced,
      topped, outweighed, higher than, greater than, larger than, more than, bigger than, in excess of
    `),
  },
  {
    meaning: 'less',
    words: listed(`
      lower, less, smaller, below, fewer, under, behind, lower than, less than, smaller than, fewer than,
      short of, trailed
    `),
  },
  { meaning: 'faster', words: listed(`faster, more quickly, faster than, more rapidly`) },
  { meaning: 'slower', words: listed(`slower, more slowly, slower than`) },
  {
    meaning: 'than',
    words: listed(`
      than, over, compared with, compared to, versus, vs, against, relative to, on, as against,
      in comparison with, in comparison to, when compared with, when compared to
    `),
  },
  { meaning: 'from', words: listed(`from, between`) },
  {
    meaning: 'to',
    words: listed(`to, reach, to reach, hit, through, until, bringing it to, bringing them to, stand at, to stand at`),
  },
  { meaning: 'by', words: listed(`by`) },
  { meaning: 'of', words: listed(`of`) },
  { meaning: 'and', words: listed(`and, as well as, &`) },
  {
    meaning: 'share',
    words: listed(`
      account for, accounted for, accounting for, make up, made up, makes up, represent, share,
      proportion, constitute, equal to, equivalent to, comprise, as a percentage, as a share
    `),
  },
  {
    meaning: 'together',
    words: listed(`together, combined, sum, the sum, in total, taken together, jointly, collectively, a combined`),
  },
  { meaning: 'average', words: listed(`average, mean, on average, averaged, an average`) },
  {
    meaning: 'yearly',
    words: listed(`
      annual, annually, per year, a year, each year, yearly, per annum, compound, compounded,
      compound annual, every year, average annual, annual average, on average each year
    `),
  },
  { meaning: 'gap', words: listed(`difference, gap, differ, apart, difference between, gap between`) },
  { meaning: 'rank', words: listed(`rank, place, came, come, position`) },
  { meaning: 'most', words: listed(`largest, highest, biggest, greatest, most, leading`) },
  { meaning: 'least', words: listed(`smallest, lowest, least, fewest`) },
  {
    meaning: 'fastest',
    words: listed(`
      fastest, fastest growing, fastest growth, highest growth, highest growth rate, grew most rapidly,
      strongest growth, most rapid growth, largest growth rate, grew the most quickly,
      fastest growth rate
    `),
  },
  {
    meaning: 'slowest',
    words: listed(`slowest, slowest growing, slowest growth, lowest growth, lowest growth rate, weakest growth`),
  },
  { meaning: 'top', words: listed(`top, among the top`) },
  {
    meaning: 'year-on-year',
    words: listed(`
      year on year, year over year, a year earlier, a year before, one year earlier, year on year, yoy, on the year, from a year earlier, from a year before, y o y,
      than a year earlier, over the previous year, from the previous year, over the prior year,
      from the prior year, on the previous year, compared with the previous year, from the year before,
      compared with a year earlier, compared to the prior year, compared to the previous year,
      year earlier, than the previous year, than in the previous year, than the year before,
      compared with the prior year, versus the prior year, over last year, from last year,
      compared with last year, compared to last year, on the prior year, on a year earlier,
      on a year ago, from a year ago, than a year ago, over a year earlier
    `),
  },
  { meaning: 'respectively', words: listed(`respectively`) },
  {
    meaning: 'filler',
    form: 'as-written',
    words: listed(`
      remained, remains, essentially, totalled, totaled, totalling, totaling, totals, a total of, recorded, registered, registering,
      posted, ended at, stood at, standing at, was recorded, says, said, states, ended, sold, worth
    `),
  },
  {
    meaning: 'filler',
    words: listed(`
      is, are, was, were, be, been, being, has, have, had, at, in, for, it, its, they, their, this, that,
      which, these, those, as, with, there, also, then, while, whereas, amount, amount to, amounted to,
      came to, came in at, come in at, value, the value of, level, figure, valued at, come to,
      came out at, report, saw, according to, table, the table, data, show, shows, figures, statistics,
      indicate, during, year, the year, fiscal, fiscal year, calendar, rate, level of, all, among,
      amongst, within, across, out of, one of, period, time, the period, moreover, in addition,
      meanwhile, however, but, so, thus, overall, here, per the table, respective, slightly, sharply,
      significantly, substantially, markedly, strongly, steadily, rapidly, modestly, company,
      the company's, reported that, as shown, shown, listed, equalled, equaled, was reported, sell, an,
      dataset, category, item, when, where, end of, the end of, as of, by far, still, nevertheless, although, though
    `),
  },
  {
    meaning: 'cause',
    words: listed(`
      driven by, thanks to, hurt by, owing to, due to, boosted by, buoyed by, supported by, fuelled by, fueled by,
      helped by, lifted by, on the back of, because of, amid, weighed down by, dragged down by, as a result of
    `),
  },
  { meaning: 'or', words: listed(`or`) },
  {
    meaning: 'limit',
    words: listed(`
      not, no, never, neither, nor, import, imports, volume, quantity, price, unit price, tonnage,
      per capita, may, might, could, would, will, should, if, expect, forecast, project, plan, target,
      likely, except, excluding, only, both, each, every, quarter, quarterly, month, monthly, real,
      nominal, adjusted, constant, nearly, almost, real terms, first time, since, without, partly, part,
      half, net of, domestic
    `),
  },
];
