import { listed, type WordEntry } from './meanings.js';

/** Above, below, and in which place. */
export const ORDERS_EN: readonly WordEntry[] = [
  {
    meaning: 'more',
    words: listed(`
      outsold, outsell, outselling, outdid, outranked, outrank, outweigh, outweighing, outstripped, outstripping,
      overshadowed, overshadow, eclipse, eclipsed, eclipsing, beat, beating, beaten, bettered, exceeding,
      in front of, clear of, clearing, cleared, upward of, outdistanced, outstrips, outran, trumped, north of,
      beyond, greater in value than, larger in value than, worth more than, worth more, higher, greater, larger,
      more, bigger, above, exceeded, exceeds, exceed, surpass, outstrip, ahead of, outpaced, topped, outweighed,
      crossed, passed, broke through, broke, past, higher than, greater than, larger than, more than,
      bigger than, in excess of
    `),
  },
  {
    meaning: 'less',
    words: listed(`
      south of, shy of, just shy of, worth less than, worth less, trails, trail, lags, behind that of,
      behind those of, short of, smaller in value than, lower in value than, no match for, failed to match, fell behind, fall behind, falls behind, lower, less, smaller, below, fewer,
      under, lower than, less than, smaller than, fewer than, fell short of, fall short of, fell just short of,
      fall just short of, failed to reach, fail to reach, trailed, lagged, lagged behind, lag, lagging behind
    `),
  },
  {
    meaning: 'faster',
    words: listed(`
      more swiftly, more briskly, more sharply, more steeply, more strongly, at a faster pace, at a quicker pace,
      at a higher rate, quicker, quicker than, at a faster rate, outgrew, outgrow, outgrown, outgrowing,
      outpacing, outpace, outpaces, at a greater rate, faster, more quickly, faster than, more rapidly
    `),
  },
  {
    meaning: 'slower',
    words: listed(`
      less quickly, less rapidly, less sharply, less strongly, at a slower pace, at a lower rate,
      at a slower rate, more sluggishly, more modestly, slower, more slowly, slower than
    `),
  },
  {
    meaning: 'fastest',
    words: listed(`
      quickest, quickest to grow, fastest to grow, quickest growth, quickest growing, quickest pace,
      fastest pace, fastest rate, grew fastest, grew quickest, rose fastest, rose most, grew most quickly,
      grew most sharply, rose most quickly, strongest growth rate, strongest gain in percentage terms,
      largest gain in percentage terms, biggest gain in percentage terms, steepest growth, steepest gain,
      sharpest gain, steepest climb, biggest percentage increase,
      highest percentage increase, highest percentage growth, highest percentage gain,
      greatest percentage increase, greatest growth rate, greatest rate of growth, top growth rate,
      highest growth figure, fastest expansion, fastest rate of growth, fastest rate of increase,
      most rapid growth rate, most rapid increase, fastest climber, fastest grower, fastest mover, growth leader,
      leader in growth, fastest, fastest growing, fastest growth, highest growth, highest growth rate,
      grew most rapidly, strongest growth, most rapid growth, largest growth rate, grew the most quickly,
      sharpest increase, sharpest rise, steepest increase, steepest rise, strongest increase, strongest rise, highest rate of growth, largest percentage increase,
      biggest percentage gain, largest percentage gain, biggest percentage rise, sharpest growth, biggest growth,
      fastest growth rate
    `),
  },
  {
    meaning: 'slowest',
    words: listed(`
      weakest, feeblest, slowest to grow, slowest pace, slowest rate, grew slowest, grew most slowly, weakest growth rate,
      smallest percentage increase, smallest percentage gain, lowest percentage increase, lowest rate of growth,
      slowest rate of growth, slowest expansion, most sluggish, slowest, slowest growing, slowest growth,
      lowest growth, lowest growth rate, weakest growth
    `),
  },
  {
    meaning: 'most',
    words: listed(`
      heads list, heads table, headed list, headed table, heading list, tops list, tops table, topped table,
      topping table, leads table, led table, leads list, led list, leading list, dominate, dominates, dominated,
      at top, at head of list, at top of list, at top of table, heavyweight, giant, chief, foremost, came first,
      comes first, ranked first, ranks first, number 1, in first place, took first place, holds first place,
      leads pack, leads field, led field, largest, highest, biggest, greatest,
      most, leading, led way, led pack, top of list, topped list, topping list, first place,
      number one, led with, leads with
    `),
  },
  {
    meaning: 'least',
    words: listed(`
      tiniest, at bottom of list, at bottom of table, at bottom, at foot of table, at foot of list, came last,
      comes last, ranked last, ranks last, in last place, brought up rear, brings up rear, bringing up rear,
      bottom of table, bottom of list, smallest, lowest, least, fewest
    `),
  },
  {
    meaning: 'followed-by',
    words: listed(`
      then came, next came, ahead of next, next in line, with second place going to, next up, followed by,
      with next
    `),
  },
  {
    meaning: 'as-fast',
    words: listed(`
      as fast as, as quickly as, as rapidly as, as sharply as, as strongly as, as steeply as, matched pace of
    `),
  },
  {
    meaning: 'as-large',
    words: listed(`
      as much as,
      as large as, as big as, as high as
    `),
  },
  {
    meaning: 'overtakes',
    form: 'as-written',
    words: listed(`
      overtook, overtaken, overtaking, overtake, overtakes, leapfrogged, leapfrogging, leapfrog, moved ahead of,
      pulled ahead of, moved past, went past, edged past, slipped past, rose above, climbed above,
      jumped ahead of, caught up with and passed
    `),
  },
  {
    meaning: 'rank',
    words: listed(`
      rank, place, came, come, position
    `),
  },
  {
    meaning: 'top',
    words: listed(`
      top, among the top
    `),
  },
  {
    meaning: 'next-to',
    words: listed(`
      next only to
    `),
  },
  {
    meaning: 'behind',
    words: listed(`
      behind, after, following, trailing
    `),
  },
];
