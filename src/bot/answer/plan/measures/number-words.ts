/**
 * Words that may stand where a measure is named and name none: what numbers are called, how they are put in order and
 * worked out, and what they are numbers of. A closed list: "interest" and "lead time" are measures, although "interested"
 * and "lead" ask for no matter elsewhere.
 */
const NUMBER_WORDS_EN = new Set(
  `
    a greater financial fewest component constitution nominal above absolute account actually added again aggregate ahead all also altogether amount an annual answer any
    apart area arithmetic article author average averaged back base basis below best big bigger biggest billion
    billions bit both bottom bracket bracketed business case categories category cent change china chinese class
    classes climb climber closely closest column combined commodities commodity comparative compound compounded
    country cumulative current customs data decline decrease deficit degree deviation difference different digit dip
    distance double-digit down drop each earlier earner eight eighth either end entire entries entry equal even every
    everything exact exactly expansion extent extra fall faller fast faster fastest fifth figure final first five
    following former four fourth fraction full further gain gap given good goods grand greatest grew ground group
    grow growing grown growth half high higher highest hundred hundreds important increase increment index individual
    item items its joint jump just key kind kinds laggard large larger largest last latest latter leader leading
    league least less level line list listed lot low lower lowest magnitude main major mean median merchandise middle
    million money more most move movement multiple my national nationwide new next nine ninth now number of official
    old one only order other our overall own pair part past pct per percent percentage performer period place point
    popular portion position previous printed product proportion published quickest quotient range rank ranking rate
    ratio real really recent recorded relative remaining reported respective rest result rise riser rmb roughly row
    runner-up same scale second seller set seven seventh several share sharpest shortfall shrink similar simple
    single six sixth size slip slow slower slowest small smaller smallest so some speed spread standing stated steep
    steepest step strong stronger strongest such sum surge table tables ten tenth that the their then these thing
    third this those thousand three times together top topped total trend trillion two type types typical unit up
    rising falling increasing decreasing declining shrinking dropping climbing expanding contracting going getting
    value various weak weaker weakest weight weighted whole worst worth year year-on-year yearly yoy yuan
  `.split(/\s+/u),
);

/** Whether an English word may stand where a measure is named and names none. */
export function isNumberWord(word: string): boolean {
  const bare = word.toLowerCase().replace(/['’]s?$/u, '');
  return (
    /-(?:growing|rising|falling|ranked|ranking|selling|largest|smallest|highest|lowest|fastest|digit|year)$/u.test(
      bare,
    ) ||
    NUMBER_WORDS_EN.has(bare) ||
    NUMBER_WORDS_EN.has(bare.replace(/s$/u, ''))
  );
}
