import { listed, type WordEntry } from './meanings.js';

/** How a value moved, how far, and against what. */
export const MOVES_EN: readonly WordEntry[] = [
  {
    meaning: 'rise',
    words: listed(`
      rose, rise, risen, rising, grew, grow, grown, growing, increase, climb, gain, expand,
      went up, go up, gone up, up, advance, picked up, an increase, up by, a rise, a gain, climbed up, was up,
      were up, improve, improvement, strengthen, +, gained, expansion, add, adding, swelled,
      swollen, swell, put on, puts on, moved up, moving up, moved higher, moving higher, went higher, trended up,
      trending up, trended upward, trended higher, pushed higher, headed up, headed higher, headed upward,
      mounted, advanced, enlarge, forged ahead, pulled ahead, gained ground, upward, upswing, uptick, upturn,
      in positive territory, positive growth, expanding, enlarging, went up by, ended higher, finished higher,
      closed higher, ended up higher, added another
    `),
  },
  {
    meaning: 'rise',
    degree: 'slight',
    words: listed(`
      barely grew, barely rose, barely increased, hardly grew, hardly rose, barely growing, edged up, edging up,
      edge up, inched up, inching up, inch up, crept up, ticked up, nudged up, crept ahead, crept higher,
      crept upward, creeping up, creeping higher, ticked higher, ticking up, edged higher, edging higher,
      edged ahead, edging ahead, inched ahead, inched higher, inching higher, nosed up, nudged higher,
      nudged ahead, nudging up, eked out a gain, eked out a gain of, scraped out a gain, grew only slightly,
      grew modestly, rose modestly
    `),
  },
  {
    meaning: 'rise',
    degree: 'sharp',
    words: listed(`
      skyrocket, rocketed, shot up, shooting up, spike, spiked, balloon, ballooned, boomed, took off, taken off,
      jump, surge, soar, leap, leapt, leaped, vaulted, exploded, rocket, mushroomed, leaped ahead, powered ahead, raced ahead, surged ahead,
      burgeoned
    `),
  },
  {
    meaning: 'fall',
    words: listed(`
      fell, fall, fallen, decline, decrease, drop, shrink, shrank, shrunk, contract, slid, slide, slip,
      went down, go down, gone down, down, reduce, reduction, dip, down by, was down, were down, dwindle,
      retreat, lost ground, losing ground, lose ground, gave up ground, giving up ground, receded, sank, sunk,
      sagged, shed, went backwards, going backwards, went into reverse, in negative territory,
      moved lower, trended down, trended lower, drifted lower, drifted down, headed down, headed lower,
      contraction, downturn, fell back, falling back, dropped back, slid back, slipped back, ended lower,
      finished lower, closed lower, in decline, downward, eroded, moved down, negative growth, ebbed, diminish,
      drop off, dropped off, lost, losing, fell away, came down
    `),
  },
  {
    meaning: 'fall',
    degree: 'slight',
    words: listed(`
      edged down, edging down, edge down, inched down, ticked down, edged lower, edging lower, inched lower,
      inching lower, ticked lower, nudged down, nudged lower, drifted slightly lower
    `),
  },
  {
    meaning: 'fall',
    degree: 'sharp',
    words: listed(`
      plummet, collapse, tumble, plunge, slump
    `),
  },
  {
    meaning: 'slight',
    words: listed(`
      barely, scarcely, slightly, slight, modestly, modest, marginally, marginal, a little, mildly, a touch, small, fractionally,
      by a whisker, by a hair, by a narrow margin, narrowly, only just, a shade, a fraction, a tad, a sliver,
      gently, mild, gentle, meagre, meager, paltry, tiny, slim, minimal, minor, negligible, sluggish, tepid,
      anaemic, anemic, subdued, lacklustre, lackluster
    `),
  },
  {
    meaning: 'sharp',
    words: listed(`
      sharply, sharp, significantly, significant, substantially, substantial, markedly, marked, strongly, strong,
      rapidly, rapid, dramatically, dramatic, steeply, steep, considerably, considerable, robust, healthy, far,
      much, well, hefty, brisk, briskly, whopping, staggering, stunning, spectacular, spectacularly, stellar,
      vigorous, vigorously, massively, massive, hugely, huge, enormous, enormously, handsomely, handsome,
      powerfully, powerful, sizeable, sizable, swift, swiftly, big, remarkable, impressive, eye catching,
      notable, appreciable, appreciably, noticeable, noticeably, buoyant, pronounced, by leaps and bounds,
      by a wide margin, by a large margin, by some distance, by a distance, way, vastly, decisively,
      convincingly
    `),
  },
  {
    meaning: 'flat',
    words: listed(`
      flat, virtually flat, broadly flat, roughly flat, almost flat, nearly flat, essentially flat,
      practically flat, largely flat, little changed, barely changed, hardly changed, virtually unchanged,
      largely unchanged, almost unchanged, broadly stable, broadly unchanged, little change, virtually no change,
      barely moved, hardly moved, stable, held steady, stagnate, stagnant, essentially unchanged,
      practically unchanged, nearly unchanged, hardly budged, barely budged, scarcely budged, scarcely moved,
      scarcely changed, scarcely grew, treaded water, trod water, treading water, stood still, standing still,
      at a standstill, marked time, marking time, plateaued, all but flat, next to no growth,
      practically no growth, almost no growth, hardly any growth, barely any growth, virtually no growth,
      all but unchanged, all but stagnant, all but static, static, hardly any change, scarcely any change,
      held flat, hardly shifted, barely shifted, more or less flat, more or less unchanged, more or less stable,
      stayed put, zero growth, near zero growth, almost static, virtually static, virtually stagnant,
      barely at all
    `),
  },
  {
    meaning: 'year-on-year',
    words: listed(`
      in year on year,
      compared with year before, compared to year before, against year before, against a year earlier,
      against previous year, against a year before, versus a year earlier, versus year before,
      versus previous year, up on year before, up on previous year, on year before, over year before,
      over a year before, over preceding year, from preceding year, on preceding year, than preceding year,
      compared with preceding year, relative to previous year, relative to year before,
      relative to a year earlier, from one year earlier, from previous year's, from year before's,
      year on year basis, on a year on year basis, on an annual basis, annually compared, over 12 months,
      over twelve months, from 12 months earlier, in 12 months, within twelve months, in twelve months,
      year on year, year over year, a year earlier, a year before, one year earlier, year on year, yoy,
      on the year, from a year earlier, from a year before, y o y, from prior fiscal year,
      over prior fiscal year, than prior fiscal year, on prior fiscal year, compared with prior fiscal year,
      from previous fiscal year, over previous fiscal year, compared with previous fiscal year,
      than a year earlier, over the previous year, from the previous year, over the prior year,
      from the prior year, on the previous year, compared with the previous year, from the year before,
      compared with a year earlier, compared to the prior year, compared to the previous year, year earlier,
      than the previous year, than in the previous year, than the year before, compared with the prior year,
      versus the prior year, over last year, from last year, compared with last year, compared to last year,
      on the prior year, on a year earlier, on a year ago, from a year ago, than a year ago, over a year earlier
    `),
  },
  {
    meaning: 'year-before',
    words: listed(`
      in the previous year, in the prior year, in the preceding year
    `),
  },
  {
    meaning: 'of-growth',
    words: listed(`
      percentage terms, per cent terms, relative terms, proportionate terms, rate terms, terms of pace,
      terms of speed, terms of percentage growth, by percentage growth, by pace of growth, by rate of growth,
      by percentage, by percentage increase, growth rankings, growth ranking, growth table, growth stakes,
      growth league, terms of growth, terms of growth rate, by growth, by growth rate, growth terms
    `),
  },
  {
    meaning: 'rise',
    form: 'as-written',
    words: listed(`
      on rise, on way up, on increase
    `),
  },
  {
    meaning: 'fall',
    form: 'as-written',
    words: listed(`
      on decline, on wane, on slide, on way down
    `),
  },
  {
    meaning: 'move',
    words: listed(`
      change, moved, went, go
    `),
  },
  {
    meaning: 'growth',
    words: listed(`
      growth, growth rate, rate of growth, rate of increase, year on year change, year over year change, yoy change
    `),
  },
];
