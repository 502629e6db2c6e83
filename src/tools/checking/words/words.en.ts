import { listed, type WordEntry } from './meanings.js';

/** Each word stands for all words of its stem: "increase" for increased, increases, increasing. */
export const WORDS_EN: readonly WordEntry[] = [
  {
    meaning: 'rise',
    words: listed(`
      rose, rise, risen, rising, grew, grow, grown, growing, increase, climb, gain, jump, surge, soar,
      expand, went up, go up, gone up, up, advance, picked up, an increase, up by, a rise, a gain,
      climbed up, was up, were up, improve, improvement, strengthen, +, leap, leapt, leaped, gained, expansion, add, adding
    `),
  },
  {
    meaning: 'rise',
    degree: 'slight',
    words: listed(
      `barely grew, barely rose, barely increased, hardly grew, hardly rose, barely growing, edged up, edging up, edge up, inched up, inching up, inch up, crept up, ticked up, nudged up`,
    ),
  },
  { meaning: 'rise', degree: 'sharp', words: listed(`skyrocket, rocketed`) },
  {
    meaning: 'fall',
    words: listed(`
      fell, fall, fallen, decline, decrease, drop, shrink, shrank, shrunk, contract, slid, slide, slip,
      went down, go down, gone down, down, reduce, reduction, dip, plunge, down by, was down, were down,
      dwindle, retreat
    `),
  },
  { meaning: 'fall', degree: 'slight', words: listed(`edged down, edging down, edge down, inched down, ticked down`) },
  { meaning: 'fall', degree: 'sharp', words: listed(`plummet, collapse, tumble`) },
  {
    meaning: 'slight',
    words: listed(
      `slightly, slight, modestly, modest, marginally, marginal, a little, mildly, a touch, small, fractionally`,
    ),
  },
  {
    meaning: 'sharp',
    words: listed(`
      sharply, sharp, significantly, significant, substantially, substantial, markedly, marked, strongly, strong, rapidly,
      rapid, dramatically, dramatic, steeply, steep, considerably, considerable, robust, healthy, far, much, well
    `),
  },
  {
    meaning: 'flat',
    words: listed(`
      flat, virtually flat, broadly flat, roughly flat, almost flat, nearly flat, essentially flat, practically flat,
      largely flat, little changed, barely changed, hardly changed, virtually unchanged, largely unchanged, almost unchanged,
      broadly stable, broadly unchanged, little change, virtually no change, barely moved, hardly moved, stable, held steady,
      stagnate, stagnant, essentially unchanged, practically unchanged, nearly unchanged
    `),
  },
  { meaning: 'move', words: listed(`change, moved, went, go`) },
  { meaning: 'growth', words: listed(`growth, growth rate, rate of growth, rate of increase`) },
  {
    meaning: 'more',
    words: listed(`
      higher, greater, larger, more, bigger, above, exceeded, exceeds, exceed, exceeding, surpass, outstrip, ahead of, outpaced,
      topped, outweighed, crossed, passed, overtook, broke through, broke, past, higher than, greater than, larger than, more than, bigger than, in excess of
    `),
  },
  {
    meaning: 'less',
    words: listed(`
      lower, less, smaller, below, fewer, under, lower than, less than, smaller than, fewer than,
      short of, fell short of, fall short of, fell just short of, fall just short of, failed to reach, fail to reach, trailed, lagged, lagged behind, lag, lagging behind
    `),
  },
  { meaning: 'faster', words: listed(`faster, more quickly, faster than, more rapidly`) },
  { meaning: 'slower', words: listed(`slower, more slowly, slower than`) },
  {
    meaning: 'than',
    words: listed(`
      than, over, compared with, compared to, versus, vs, against, relative to, as against,
      in comparison with, in comparison to, when compared with, when compared to
    `),
  },
  { meaning: 'than', form: 'as-written', words: listed(`on`) },
  { meaning: 'from', words: listed(`from, between`) },
  {
    meaning: 'to',
    words: listed(`to, reach, to reach, hit, through, until, bringing it to, bringing them to, stand at, to stand at`),
  },
  { meaning: 'by', words: listed(`by`) },
  { meaning: 'at', words: listed(`at, at just`) },
  { meaning: 'of', words: listed(`of`) },
  { meaning: 'but', words: listed(`but`) },
  { meaning: 'while', words: listed(`while, whereas`) },
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
  {
    meaning: 'onward',
    words: listed(`
      over the next, in the next, during the next, over the following, in the following, during the following,
      within the next, in the subsequent, over the subsequent
    `),
  },
  { meaning: 'pair', words: listed(`the two, two of them, between the two, the pair`) },
  { meaning: 'among-these', words: listed(`of these, of those, among these, among those`) },
  { meaning: 'nation', words: listed(`nationwide, nationally, national, in the country, country's`) },
  {
    meaning: 'each-period',
    words: listed(`in both years, both years, in each year, in either year, in every year, in all years`),
  },
  { meaning: 'rank', words: listed(`rank, place, came, come, position`) },
  {
    meaning: 'most',
    words: listed(
      `largest, highest, biggest, greatest, most, leading, led, lead, led way, led pack, top of list, topped list, topping list, first place, number one`,
    ),
  },
  { meaning: 'least', words: listed(`smallest, lowest, least, fewest`) },
  {
    meaning: 'fastest',
    words: listed(`
      fastest, fastest growing, fastest growth, highest growth, highest growth rate, grew most rapidly,
      strongest growth, most rapid growth, largest growth rate, grew the most quickly, sharpest increase, sharpest rise,
      steepest increase, steepest rise, biggest increase, largest increase, largest rise, strongest increase, strongest rise,
      highest rate of growth, largest percentage increase, biggest percentage increase, biggest percentage gain, largest percentage gain, biggest percentage rise, sharpest growth, biggest growth,
      fastest growth rate
    `),
  },
  {
    meaning: 'slowest',
    words: listed(`slowest, slowest growing, slowest growth, lowest growth, lowest growth rate, weakest growth`),
  },
  { meaning: 'top', words: listed(`top, among the top`) },
  { meaning: 'next-to', words: listed(`next only to`) },
  { meaning: 'behind', words: listed(`behind, after, following, trailing`) },
  { meaning: 'still', form: 'as-written', words: listed(`remained, remains, still, remain, continued, continues`) },
  { meaning: 'only', words: listed(`only, sole, just, merely, a mere, mere`) },
  { meaning: 'all', words: listed(`all, any, every, both, each, every one, each one, all of, each of`) },
  { meaning: 'among-others', words: listed(`including, include, among them`) },
  {
    meaning: 'except',
    words: listed(
      `except, except for, excluding, other than, apart from, with exception of, with sole exception of, bar, but for, aside from`,
    ),
  },
  { meaning: 'rest', words: listed(`rest, other, others, remaining`) },
  {
    meaning: 'category',
    words: listed(`
      category, product category, commodity, product group, commodity group, goods, products, product, kind, type, class,
      export category, export commodity, line, export line, product line
    `),
  },
  {
    meaning: 'amount',
    words: listed(
      `value, the value of, amount, size, scale, terms of value, absolute terms, by value, value terms, terms of size`,
    ),
  },
  {
    meaning: 'of-growth',
    words: listed(`terms of growth, terms of growth rate, by growth, by growth rate, growth terms`),
  },
  { meaning: 'followed-by', words: listed(`followed by, with next`) },
  { meaning: 'about', words: listed(`about, roughly, approximately, around, some`) },
  {
    meaning: 'nearly',
    words: listed(`close to, came close to, come close to, near, neared, approached, approaching, nearly, almost`),
  },
  {
    meaning: 'year-on-year',
    words: listed(`
      year on year, year over year, a year earlier, a year before, one year earlier, year on year, yoy, on the year, from a year earlier, from a year before, y o y,
      from prior fiscal year, over prior fiscal year, than prior fiscal year, on prior fiscal year, compared with prior fiscal year,
      from previous fiscal year, over previous fiscal year, compared with previous fiscal year,
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
      essentially, totalled, totaled, totalling, totaling, totals, a total of, recorded, registered, registering,
      posted, ended at, stood at, standing at, was recorded, says, said, states, ended, sold, worth
    `),
  },
  {
    meaning: 'filler',
    words: listed(`
      is, are, was, were, be, been, being, has, have, had, in, for, post, posting, see, seeing, seen, it, its, they, their, this, that,
      which, whose, these, those, as, with, there, also, then, amount to, amounted to,
      came to, came in at, come in at, level, figure, valued at, come to,
      came out at, report, saw, according to, table, the table, data, show, shows, figures, statistics,
      indicate, during, year, the year, fiscal, fiscal year, calendar, rate, level of, among, mark, threshold, ended year, ended year at, for year, in year,
      amongst, within, across, out of, one of, period, sector, time, the period, moreover, in addition,
      meanwhile, by contrast, in contrast, making it, making them, to date, so far, however, so, thus, overall, here, per the table, respective, steadily, company,
      the company's, reported that, as shown, shown, listed, equalled, equaled, was reported, sell, an,
      dataset, item, when, where, end of, the end of, as of, by far, nevertheless, although, though, even, them, themselves, what, did, do, further, back in, came in, come in,
      in the paper, cited in the paper, the paper says, the paper notes, the paper cites, the paper lists, the paper reports,
      the paper shows, the paper finds, the paper puts, the authors, author, cited, taking it, taking them, pushing it, lifting it, leaving it, year after year
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
      likely, quarter, quarterly, month, monthly, real,
      nominal, adjusted, constant, real terms, first time, since, without, partly, part,
      half, net of, domestic, alone
    `),
  },
];
