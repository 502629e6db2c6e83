import { listed, type WordEntry } from './meanings.js';

/** Words that frame a figure, say where it stands or how it is felt, and that could be left out with nothing made false. */
export const NEUTRAL_EN: readonly WordEntry[] = [
  {
    meaning: 'filler',
    form: 'as-written',
    words: listed(`
      notably, remarkably, strikingly, impressively, interestingly, tellingly, unsurprisingly, surprisingly, predictably,
      importantly, crucially, admittedly, clearly, evidently, obviously, plainly, undoubtedly, indeed, in fact, actually,
      in reality, certainly, simply, of course, naturally, for instance, for example, in particular, particularly,
      especially, specifically, separately, similarly, likewise, conversely, elsewhere, all told, all in all, in sum,
      on the whole, in short, in brief, in a nutshell, by comparison, comparatively, relatively, comfortably, easily,
      handily, solidly, firmly, precisely, exactly, no doubt, undeniably, officially, overall, consequently, accordingly,
      therefore, hence, furthermore, besides, additionally, ultimately, eventually, finally, first, firstly, secondly,
      respectably, encouragingly, worryingly, on balance, at the time, at that time, at the end, in turn, in total value
    `),
  },
  {
    meaning: 'filler',
    form: 'as-written',
    words: listed(`
      as many as, as the table shows, as the data show, as table shows, going by the table, going by, judging by, judging from, based on, on the basis of,
      taken from, drawn from, in the list, on the list, of the list, on this list, on record, in the data, in this table,
      in the dataset, on offer, on show, in question, at hand, in focus, on display, at a glance, to be precise,
      to be exact, to be sure, needless to say, worth noting, worth mentioning, note that, noted that, observed that, found that,
      showing that, shows that, indicating that, suggesting that, meaning that, means that, the fact that, it is clear that,
      it is worth noting that, that is, that said, in other words, put differently, put another way, as it were, so to speak,
      over the course of, in the course of, over the two years, over two years, across the two years, across two years, between the two years,
      between two years, from one year to next, over the period, over this period, in this period, during this period, within a year, in a single year,
      in just one year, in one year, in a year, in space of a year, within one year, over one year, by the end of, at the end of, by year end, by then, in all,
      along the way, on the way, in the process, at the same time, as a whole, for its part, for their part, in its turn
    `),
  },
  {
    meaning: 'filler',
    form: 'as-written',
    words: listed(`
      came in, coming in, come in, coming to, coming in at, weighed in at, weighing in at, clocked in at, clocking in at, worked out at, works out at, work out at,
      working out at, ran at, ran to, runs to, running to, running at, standing, measured, measuring, finished at, finished on, finished year at, closed at, closed year at,
      ended up at, ended up, landed at, settled at, turned out at, turned in, chalked up, notched up, notching up, racked up, clocked up, clocking up, clocked, logged, logging,
      booked, booking, delivered, delivering, put in, turning in, enjoyed, enjoying, experienced, experiencing, exhibited, exhibiting, displayed, displaying,
      managed, managing, managed to, achieved, achieving, attained, attaining, scored, scoring, generated, generating, yielded, yielding, brought, bringing, brought in, bringing in,
      reads, read, is put at, are put at, put at, is given as, are given as, given as, given at, is listed at, are listed at, listed at, is shown at, are shown at,
      is priced at, quoted at, pegged at, tallied, tallying, counted, tops out at
    `),
  },
  {
    meaning: 'filler',
    form: 'as-written',
    words: listed(`
      exporters, overseas sales, foreign sales, sales abroad, sales overseas, overseas shipments, outbound shipments, outbound sales,
      customs data, customs figures, trade data, trade figures, official data, official figures, the country, tally, reading, entry, article,
      column, headline, analysts, observers, readers, performer, performers, goods table, goods trade, commodity table, table's, trade
    `),
  },
];
