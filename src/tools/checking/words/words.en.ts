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
  {
    meaning: 'rise',
    words: listed(`
      swelled, swollen, swell, put on, puts on, moved up, moving up, moved higher, moving higher, went higher, trended up, trending up, trended upward, trended higher, pushed higher, headed up,
      headed higher, headed upward, mounted, advanced, enlarge, forged ahead, pulled ahead, gained ground, upward, upswing, uptick, upturn, in positive territory, positive growth,
      expanding, enlarging, went up by, ended higher, finished higher, closed higher, ended up higher, added another
    `),
  },
  {
    meaning: 'rise',
    degree: 'slight',
    words: listed(`
      crept ahead, crept higher, crept upward, creeping up, creeping higher, ticked higher, ticking up, edged higher, edging higher, edged ahead, edging ahead, inched ahead, inched higher, inching higher,
      nosed up, nudged higher, nudged ahead, nudging up, eked out a gain, eked out a gain of, scraped out a gain, grew only slightly, grew modestly, rose modestly
    `),
  },
  {
    meaning: 'rise',
    degree: 'sharp',
    words: listed(`
      shot up, shooting up, spike, spiked, balloon, ballooned, boomed, took off, taken off, leapt, vaulted, exploded, rocket, mushroomed, leaped ahead, powered ahead, raced ahead, surged ahead, burgeoned
    `),
  },
  {
    meaning: 'fall',
    words: listed(`
      lost ground, losing ground, lose ground, gave up ground, giving up ground, receded, sank, sunk, sagged, slump, shed, went backwards, going backwards, went into reverse, in negative territory, moved lower,
      trended down, trended lower, drifted lower, drifted down, headed down, headed lower, contraction, downturn, fell back, falling back, dropped back, slid back, slipped back, ended lower, finished lower, closed lower,
      in decline, downward, eroded, moved down, negative growth, ebbed, diminish, drop off, dropped off, lost, losing, fell away, came down
    `),
  },
  {
    meaning: 'fall',
    degree: 'slight',
    words: listed(`
      edged lower, edging lower, inched lower, inching lower, ticked lower, nudged down, nudged lower, drifted slightly lower
    `),
  },
  {
    meaning: 'flat',
    words: listed(`
      hardly budged, barely budged, scarcely budged, scarcely moved, scarcely changed, scarcely grew, treaded water, trod water, treading water, stood still, standing still, at a standstill, marked time, marking time, plateaued,
      all but flat, next to no growth, practically no growth, almost no growth, hardly any growth, barely any growth, virtually no growth, all but unchanged, all but stagnant, all but static, static, hardly any change, scarcely any change, held flat,
      hardly shifted, barely shifted, more or less flat, more or less unchanged, more or less stable, stayed put, zero growth, near zero growth, almost static, virtually static, virtually stagnant, barely at all
    `),
  },
  {
    meaning: 'more',
    words: listed(`
      outsold, outsell, outselling, outdid, outranked, outrank, outweigh, outweighing, outstripped, outstripping, overshadowed, overshadow, eclipse, eclipsed, eclipsing, beat, beating, beaten, bettered, exceeding, in front of, clear of, clearing, cleared, upward of,
      outdistanced, outstrips, outran, trumped, north of, beyond, greater in value than, larger in value than, worth more than, worth more
    `),
  },
  {
    meaning: 'less',
    words: listed(`
      south of, shy of, just shy of, worth less than, worth less, trails, trail, lags, behind that of, behind those of, short of, smaller in value than, lower in value than, no match for, not reach, did not reach, failed to match, fell behind, fall behind, falls behind
    `),
  },
  {
    meaning: 'faster',
    words: listed(`
      more swiftly, more briskly, more sharply, more steeply, more strongly, at a faster pace, at a quicker pace, at a higher rate, quicker, quicker than, at a faster rate, outgrew, outgrow, outgrown, outgrowing, outpacing, outpace, outpaces, at a greater rate
    `),
  },
  {
    meaning: 'slower',
    words: listed(`
      less quickly, less rapidly, less sharply, less strongly, at a slower pace, at a lower rate, at a slower rate, more sluggishly, more modestly
    `),
  },
  {
    meaning: 'fastest',
    words: listed(`
      quickest, quickest to grow, fastest to grow, quickest growth, quickest growing, quickest pace, fastest pace, fastest rate, grew fastest, grew quickest, rose fastest, rose most, grew most quickly, grew most sharply, rose most quickly,
      strongest growth rate, strongest gain in percentage terms, largest gain in percentage terms, biggest gain in percentage terms, steepest growth, steepest gain, sharpest gain, biggest jump, largest jump, steepest climb, biggest percentage increase,
      highest percentage increase, highest percentage growth, highest percentage gain, greatest percentage increase, greatest growth rate, greatest rate of growth, top growth rate, highest growth figure, fastest expansion, fastest rate of growth, fastest rate of increase,
      most rapid growth rate, most rapid increase, fastest climber, fastest grower, fastest mover, growth leader, leader in growth
    `),
  },
  {
    meaning: 'slowest',
    words: listed(`
      slowest to grow, slowest pace, slowest rate, grew slowest, grew most slowly, weakest growth rate, smallest percentage increase, smallest percentage gain, lowest percentage increase, lowest rate of growth, slowest rate of growth, slowest expansion, most sluggish
    `),
  },
  {
    meaning: 'most',
    words: listed(`
      heads list, heads table, headed list, headed table, heading list, tops list, tops table, topped table, topping table, leads table, led table, leads list, led list, leading list, dominate, dominates, dominated, at top, at head of list, at top of list,
      at top of table, heavyweight, giant, chief, foremost, came first, comes first, ranked first, ranks first, number 1, in first place, took first place, holds first place, leads pack, leads field, led field, biggest of all, largest of all
    `),
  },
  {
    meaning: 'least',
    words: listed(`
      tiniest, at bottom of list, at bottom of table, at bottom, at foot of table, at foot of list, came last, comes last, ranked last, ranks last, in last place, brought up rear, brings up rear, bringing up rear, bottom of table, bottom of list, smallest of all
    `),
  },
  {
    meaning: 'followed-by',
    words: listed(`
      then came, next came, ahead of next, next in line, with second place going to, next up
    `),
  },
  {
    meaning: 'to',
    words: listed(`
      went on to reach, went on to hit, going on to reach, arriving at, arrived at, ending at, climbing to reach, to hit, to stand, to total, up at, taking total to, bringing total to, lifting total to, to a total of, to end at, to finish at, to arrive at, to come to, to touch, touching, touched
    `),
  },
  {
    meaning: 'gap',
    words: listed(`
      distance, distance between, margin, spread, spread between, margin between, disparity, divide, separated by, separate, separates
    `),
  },
  {
    meaning: 'year-on-year',
    words: listed(`
      compared with year before, compared to year before, against year before, against a year earlier, against previous year, against a year before, versus a year earlier, versus year before, versus previous year, up on year before, up on previous year, on year before, over year before,
      over a year before, over preceding year, from preceding year, on preceding year, than preceding year, compared with preceding year, relative to previous year, relative to year before, relative to a year earlier, from one year earlier, from previous year's, from year before's,
      year on year basis, on a year on year basis, on an annual basis, annually compared, over 12 months, over twelve months, from 12 months earlier, in 12 months, within twelve months, in twelve months
    `),
  },
  {
    meaning: 'of-growth',
    words: listed(`
      percentage terms, per cent terms, relative terms, proportionate terms, rate terms, terms of pace, terms of speed, terms of percentage growth, by percentage growth, by pace of growth, by rate of growth, by percentage, by percentage increase, growth rankings, growth ranking, growth table, growth stakes, growth league
    `),
  },
  {
    meaning: 'amount',
    words: listed(`
      by amount, by size, by export value, by export earnings, terms of export value, terms of amount, monetary terms, yuan terms, money terms, cash terms, terms of yuan, terms of money, terms of revenue, terms of earnings, absolute value, absolute size, by absolute value, terms of sheer size, sheer size, by sheer size, total value, sum total, haul, takings, proceeds, receipts, value of exports
    `),
  },
  {
    meaning: 'slight',
    words: listed(`
      by a whisker, by a hair, by a narrow margin, narrowly, only just, a shade, a fraction, a tad, a sliver, modestly, gently, mild, gentle, meagre, meager, paltry, tiny, slim, minimal, minor, negligible, sluggish, tepid, anaemic, anemic, subdued, lacklustre, lackluster
    `),
  },
  {
    meaning: 'sharp',
    words: listed(`
      hefty, brisk, briskly, whopping, staggering, stunning, spectacular, spectacularly, stellar, vigorous, vigorously, massively, massive, hugely, huge, enormous, enormously, handsomely, handsome, powerfully, powerful, sizeable, sizable, swift, swiftly, big, remarkable, impressive, eye catching, notable, appreciable, appreciably, noticeable, noticeably, buoyant, marked, pronounced, by leaps and bounds, by a wide margin, by a large margin, by some distance, by a distance, way, vastly, decisively, convincingly
    `),
  },
  {
    meaning: 'together',
    words: listed(`
      between them, added together, put together, when combined, in combination, summed, added up, combined total
    `),
  },
  {
    meaning: 'only',
    words: listed(`
      solely, exclusively, lone, single, nothing but, none but, nothing except
    `),
  },
  {
    meaning: 'all',
    words: listed(`
      each and every, every single, across board, without exception, every last, to a man
    `),
  },
  {
    meaning: 'except',
    words: listed(`
      save for, barring, leaving aside, setting aside
    `),
  },
  { meaning: 'rise', form: 'as-written', words: listed(`on rise, on way up, on increase`) },
  { meaning: 'fall', form: 'as-written', words: listed(`on decline, on wane, on slide, on way down`) },
  { meaning: 'move', words: listed(`change, moved, went, go`) },
  { meaning: 'growth', words: listed(`growth, growth rate, rate of growth, rate of increase`) },
  {
    meaning: 'more',
    words: listed(`
      higher, greater, larger, more, bigger, above, exceeded, exceeds, exceed, exceeding, surpass, outstrip, ahead of, outpaced,
      topped, outweighed, crossed, passed, broke through, broke, past, higher than, greater than, larger than, more than, bigger than, in excess of
    `),
  },
  {
    meaning: 'less',
    words: listed(`
      lower, less, smaller, below, fewer, under, lower than, less than, smaller than, fewer than,
      short of, fell short of, fall short of, fell just short of, fall just short of, failed to reach, fail to reach, trailed, lagged, lagged behind, lag, lagging behind
    `),
  },
  {
    meaning: 'as-fast',
    words: listed(
      `as fast as, as quickly as, as rapidly as, as sharply as, as strongly as, as steeply as, matched pace of`,
    ),
  },
  { meaning: 'as-large', words: listed(`as large as, as big as, as high as`) },
  {
    meaning: 'overtakes',
    form: 'as-written',
    words: listed(
      `overtook, overtaken, overtaking, overtake, overtakes, leapfrogged, leapfrogging, leapfrog, moved ahead of, pulled ahead of, moved past, went past, edged past, slipped past, rose above, climbed above, jumped ahead of, caught up with and passed`,
    ),
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
