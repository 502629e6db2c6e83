/** How a kind of growth is called besides, and what its pieces call it. No name of one kind is one of another. */
const NAMES: ReadonlyArray<readonly [named: RegExp, label: string]> = [
  [/年均复合增速|(?:复合年均|年复合|复合年)增(?:长率|速)/gu, '年均复合增长率'],
  [/总增长率|累计增(?:幅|长率)/gu, '总增幅'],
  [/\b(?:over|in) the (?:years|period) (?=(?:from|between) \d)/giu, ''],
  [/平均到每一年/gu, '平均到每年'],
  [/(?:按|以)(?:年均)?复合(?:增长率?|增速)(?:计算?)?[，,]?(?<rest>.*?)年均(?:增长率?|增速)/gu, '$<rest>年均复合增长率'],
  [/(?:累计|总共|一共|总计)(?:增长|提高|增加|上升)了?(?=\d)/gu, '总增幅'],
  [
    /\b(?:(?:computed|calculated|expressed) )?as compound growth, the (?:average )?annual (?:growth )?rate\b/giu,
    'the compound annual growth',
  ],
  [/\b(?:annual compound|compounded annual) growth\b/giu, 'compound annual growth'],
  [/^in (?:total|all), (?<who>[^,]+?) (?:rose|grew|increased) by (?=\d)/giu, 'growth in all of $<who> was '],
  [/(?<evenly>\bdivided evenly by the years\b[^,]*), (?:the )?growth in all\b/giu, 'growth in all $<evenly>'],
  [/\bin all, (?:the )?growth\b|\b(?:total|overall) growth\b/giu, 'growth in all'],
  [/\b(?:spread|divided) evenly (?:over|across) the years\b/giu, 'divided evenly by the years'],
];

/** A sentence on growth with the kind that it is of by the name that pieces have for it. */
export function labelledPlainly(text: string): string {
  return NAMES.reduce((plainer, [named, label]) => plainer.replace(named, label), text);
}

/** What stands before the numbers of a piece. */
const LABEL = /^[^,，:：（(\d]+/u;

/** What a piece calls its numbers: 总增幅, 文中的数值. */
export function labelOf(said: string): string {
  return LABEL.exec(said)?.[0].trim() ?? '';
}
