import type { CueLexicon } from './cue.js';

/** English wordings by cue, for lower-cased text. Alternatives stand in the order of how often they are used. */
export const englishCues: CueLexicon = {
  aspect:
    /\b(?:angles?|perspectives?|aspects?|viewpoints?|points? of view|dimensions?|lines?)\b|\b(?:which|what|how many) levels\b/u,
  area: /\b(?:areas?|categor(?:y|ies)|class(?:es)?|groups?|fields?|belongs?|filed|fall(?:s)? (?:into|under)|headings?)\b/u,
  authors:
    /\bwho (?:wrote|is writing|has written|penned|are the authors|is the author|authored)\b|\bwritten by\b|\b(?:first|lead|corresponding|second) authors?\b|\bauthors?'? (?:names?|affiliations?|institutions?|e-?mails?|contact)\b|\bnames? of (?:the|its) authors?\b|\bwho (?:the|its) authors?\b|\be-?mail\b|\bby whom was (?:it|this|the paper)\b/u,
  belongs:
    /\bbelongs?\b|\bfiled\b|\bfalls? (?:into|under)\b|\b(?:which|what|pattern of which) (?:area|category|class|group|field)\b|\bunder (?:which|what) heading\b|\b(?:its|the) (?:area|category)\b(?! of)|\bwhich (?:category|area)\b|\bcount as\b|\bcategor(?:y|ised|ized)\b/u,
  breakdown:
    /\b(?:by|per|each) (?:country|countries|province|region|month|destination)\b|\bbroken down\b|\b(?:which|what) (?:countr|markets?|destinations?|buyers?)|\bworldwide\b|\bin the world\b|\bshare of\b|\bper (?:capita|head|person)\b|\bglobal(?:ly)? rank/u,
  caption: /\bcaptions?\b|\btitled?\b|\bcalled\b|\bimage source\b|\bsource\b/u,
  chapter:
    /\bchapters?\b|\btable of contents\b|\bsubsections?\b|\bhow is the paper (?:organi[sz]ed|structured|divided)\b|\b(?:what|which|how many) sections\b/u,
  companies:
    /\b(?:which (?:(?!kind|sort|type)\w+ )?|(?:name|list) (?:the |some |\w+ of the )?(?:\w+ )?)(?:compan(?:y|ies)|firms?|corporations?)\b(?! (?:should|must|ought|need|deserve))|\bcompan(?:y|ies),? by name\b|\bnames? of (?:the )?(?:compan|firm|enterprise)/u,
  compare:
    /\bdiffer(?:s|ent|ence|ences)?\b|\bcompare(?:d|s)?\b|\bcomparison\b|\bversus\b|\bvs\b|\bcontrast\b|\bsimilarit|\bset(?:s)? (?:them|it|the two) apart\b|\bpart ways\b|\bdistinguish|\bdistinction\b|\bunlike\b|\bside by side\b/u,
  cost: /\bwhat (?:does|do|did|would|will|is the|are the|was the|were the)\b[^,]*\bcosts?\b(?! (?:reduc|sav|structure|pressure))|\bhow much (?:money|funding|investment|does|would|is the)\b.*\b(?:cost|money|amount|take|loan|lending|spend|run)\b|\bprice\b|\binterest rate\b|\ballowance\b|\bbudget\b|\bsubsid(?:y|ies)\b|\bhow large are the loans\b|\bhow much money\b|\bsubsid|\bgrants?\b|\bhow big is .*\bmarket\b|\bfunds?\b.*\bhow\b/u,
  date: /^(?:and |so |but |or )?when\b(?!.*(?:,| and) (?:how|what|which|who|why|do|does|did|is|are|can|will|would)\b)|\bsince when\b|[,;] (?:and )?when\b|\bwhen (?:was|were|did|does|do|will|is)\b|\bwhat year\b|\bwhich year\b|\bwhat month\b|\bwhich month\b|\bwhat date\b|\bhow long ago\b/u,
  decline:
    /\b(?:go|goes|going|went|gone|came|come) down\b|\b(?:fell|falls?(?! (?:into|under|within|between|in (?:the|this|that) (?:area|category|class|group|field|heading)))|fallen|decline[ds]?|dropp?(?:ed)?|contracted|falling|declining|shrinking|decrease[ds]?|shr[aiu]nk|negative growth)\b/u,
  documents:
    /\b(?:what|which|how many) (?:documents?|files?|papers?|sources)(?: (?:do|have|can|could) (?:you|we|i (?:ask|search|see))\b| (?:is|are)\b|\W*$)|\bdocuments? (?:do you|are|is)\b|\bwhat do you (?:have|hold)\b|\bon file\b|\bother (?:papers?|documents?|files?)\b|\bdocuments do you\b|\bwhat else do you (?:have|hold)\b/u,
  duration: /\bhow long\b|\bhow many (?:minutes|hours|months|years|days|weeks)\b/u,
  effect: /\beffects?\b/u,
  explain:
    /\bhow\b|\bexplain\b|\bdescribe\b|\bwhat is .* about\b|\bwork(?:s)?\b|\brole\b|\bdetail\b|\btell me about\b|\bwhat does .* (?:say|cover|deal with|discuss)\b|\boverview\b/u,
  'export-value': /\bexports?(?:ed)?\b|\bsold abroad\b|\bshipped abroad\b|\bexport value\b/u,
  forecast:
    /^(?:please |can you )?(?:forecast|predict|project)\b|\b(?:what is|any|the|your|a) (?:forecasts?|predictions?|projections?|outlook)\b(?! of risk)|\b(?:predicted|projected|prognos\w+)\b|\b(?:is|are) expected (?:to|in|for|over)\b|\bgrowth is expected\b|\b(?:over|in|within) the (?:next|coming) \w+|\bnext (?:year|decade|five|ten|few)\b|\b(?:years?|decades?) from now\b|\bin (?:five|ten|twenty|\d+) years(?:' time)?\b|\bby 20(?:2[6-9]|[3-9]\d)\b|\bwill\b.*\b(?:rise|fall|grow|be in|reach|increase|decrease|keep|continue|have|happen|become|solve[ds]?|overtake)\b|\bon current trends\b|\bgoing to (?:rise|fall|grow|be|reach)\b/u,
  'foreign-currency': /\bdollars?\b|\busd\b|\beuros?\b|\byen\b|\bpounds?\b/u,
  funding:
    /\bfund(?:ed|s|ing)?\b.*\b(?:paper|research|study|paid|grant)\b|\bwhich fund\b|\bwho (?:paid|funded|sponsored)\b|\bgrants?\b|\bsponsor/u,
  gist: /\bgist\b|\bsummar(?:y|ise|ize)\b|\bin a nutshell\b|\bmain (?:idea|points?|message|argument)\b|\boverview of (?:the|this) paper\b|\bwhat is (?:the|this) (?:paper|document|text) about\b|\babstract of\b|\bcore (?:message|idea)\b|\bmain findings?\b|\bkey (?:message|takeaway)|\bin (?:a|one|two|three) (?:sentence|paragraph|line)|\bboil\w* .* down\b|\bsummari[sz]|\bmain conclusions?\b|\b(?:paper|study|authors?) conclude\b/u,
  growth:
    /\bgrow(?:n|th|s|ing)?\b|\bgrew\b|\byear[- ]on[- ]year\b|\byoy\b|\bincrease[ds]?\b|\brise\b|\brose\b|\brisen\b|\bgo up\b|\bwent up\b|\bchange[ds]?\b|\bup or down\b|\b(?:shot|shoot) up\b|\brisers?\b/u,
  help: /\bwhat can (?:you|(?:i|we) (?:ask|find|look|learn|search))\b|\bwhat (?:kinds? of )?questions\b|\bhow do i use\b|\bwhat are you able\b|\bask you about\b|\bwho are you\b|\bwhat are you\b|^(?:hi|hello|hey|thanks|thank you|good (?:morning|afternoon|evening))\W*$/u,
  highest:
    /\b(?:fastest|steepest|sharpest|highest|largest|biggest|(?<!at )most|greatest|top|strongest|best|quickest)\b|\branks? first\b/u,
  'how-many': /\bhow many\b|\bnumber of\b|\bcount of\b|\bcount (?:the|up)\b/u,
  'how-much':
    /\bhow much\b|\bhow large\b|\bhow big\b|\bhow high\b|\bvalue\b|\bamount\b|\bworth\b|\bfigures?\b|\bnumber\b|\bwhat percentage\b|\bby what (?:percent\w*|share|proportion|amount|margin|factor|rate|number)\b|\bby what[?]|\bby how much\b|\bcome to\b/u,
  import: /\bimport(?:s|ed|ing)?\b|\btrade (?:surplus|deficit|balance)\b|\bnet exports?\b/u,
  instruction:
    /\bignore (?:all|your|the|previous|every)\b|\bsystem prompt\b|\byour prompt\b|\bdeveloper mode\b|\bfrom now on\b|\bpretend\b|\bact as\b|\brole-?play\b|\b(?:write|compose|draft|code)\b (?:me |us )?(?:a |an |some |the )?.{0,20}\b(?:poem|limerick|haiku|sonnet|verse|rap|slogan|letter|song|story|essay|code|script|program|joke|quicksort|python|e-?mail|function)\b|\btranslate\b|\brepeat after\b|\bword for word\b|\bmake up (?:a|an|some|something|your)\b|\bapi key\b|\bpassword\b|\bdelete\b.*\b(?:record|database|file|everything)\b|\bjailbreak\b|\bshow me your\b|\breveal\b/u,
  list: /\bwhich\b|\bwhat are\b|\blist\b|\bname (?:the|all|each)\b|\bwhat (?:\w+ )?(?:paths?|mechanisms|effects|angles|areas|sections|categories)\b|\bwhat (?:patterns?|practices|measures|models|goods)\b|\bpatterns\b|\bones\b|\bwhat other\b|\bpoints on\b|\bwhat do(?:es)?\b.*\blist\b|\boffers?\b|\bset out\b|\bkey points\b|\bthings are to be done\b|\bprincipal\b|\b(?:which|what) (?:two|three|four|five|six)\b/u,
  lowest:
    /\b(?:slowest|lowest|smallest|(?<!at )least|weakest|bottom|worst)\b|\b(?:came|comes?|ranks?|ranked|placed) last\b/u,
  measure:
    /\bmeasures?\b|\brecommend(?:s|ed|ation|ations)?\b|\bsteps?\b|\bactions?\b|\bpoints on\b|\bpolicy suggestions?\b|\bthings (?:need|to be|are|must)\b/u,
  mechanism: /\bmechanisms?\b/u,
  path: /\bpaths?\b|\bpathways?\b|\broutes?\b/u,
  pattern:
    /\bpatterns?\b|\bmodels? (?:are|come|does|for|under|of)\b|\bpractices?\b|\bpilot\b|\btable 1\b|\bexperiences?\b|\bborrow\b|\bentr(?:y|ies)\b|\bmodels?\b/u,
  'physical-quantity':
    /\btonn?(?:es?|age)?\b|\btons\b|\bhow many (?:pairs|pieces|units|vehicles|sets|barrels|kilograms|metres|boxes)\b|\bpairs of\b|\bby weight\b|\bkilograms?\b|\bphysical volume\b|\bprices?\b|\bper (?:kilo|kilogram|tonne|ton|unit|pair|piece)\b|\bnumber of (?:pieces|units|pairs)\b|\bunits (?:sold|shipped|exported)\b|\bin units\b|\bhow many (?:\w+ )?(?:were|are) (?:exported|shipped|sold)\b|\bquantit(?:y|ies)\b/u,
  published:
    /\bjournal\b|\bpublish(?:ed|er|ing)?\b(?!.*\b(?:data|figures|agency|growth)\b)|\baffiliat|\binstitution\b.*\bauthor|\bissue number\b|\bdoi\b/u,
  rate: /\bpercentage\b|\bshare of\b|\bproportion\b|\bratio\b|\bcoefficient\b|\bsignificant\b|\binterest rate\b|\b(?:default|tax|bad[- ]loan|unemployment|growth|utili[sz]ation) rates?\b|\bwhat rate\b|\bhow many per ?cent\b/u,
  references: /\breferences?\b|\bbibliograph|\bcited works?\b|\bliterature list\b|\bcitation \[?\d/u,
  source:
    /\b(?:data )?source\b|\bwhere (?:do|does) the (?:data|figures)\b|\b(?:which|what) (?:agency|body|ministry|department)\b|\bwho published the\b/u,
  tables:
    /\b(?:what|which|how many) (?:data )?tables?\b|\btables (?:do you|are|can)\b|\b(?:the )?two tables\b|\bboth tables\b/u,
  title:
    /\btitle of (?:the|this) (?:paper|article|document|report|study)\b|\bwhat is (?:the|this) (?:paper|article) called\b|\bpaper's title\b|\bhow is the paper titled\b/u,
  unit: /\b(?:what|which) units?\b|\bunits? (?:of|are|is|in)\b(?! manufactur)|\bhundred millions\b/u,
  where:
    /\bwhich section\b|\bwhat section\b|\bwhere in the\b|\bwhich chapter\b|\bwhere (?:is|does) (?:that|it|this)\b/u,
  why: /\bwhy\b|\breasons?\b|\bwhat makes\b|\bhow come\b/u,
  years: /\b(?:which|what) (?:years|periods?)\b|\byears (?:do|does|are|covered)\b|\btime (?:range|span)\b/u,
};
