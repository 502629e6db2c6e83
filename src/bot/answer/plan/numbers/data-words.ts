import { wordStems } from '../../../../knowledge/index.js';

/** Words of English questions for numbers that name no matter of their own, in the order of the alphabet. */
const DATA_WORDS_EN = new Set(
  wordStems(`
    above abroad absolute accelerate accelerated according account accounted accounting accounts accumulate
    accumulated achieve achieved across actually add added adds advance advanced against aggregate ahead almost
    altogether among amount amounted amounts annual annually anything apart approximate approximately around
    arrange arranged as ask asked asks attain attained author authors average averaged averages averaging back
    balloon ballooned band based beat began begin behind belong belongs below better between beyond big bigger
    biggest biggest-selling billion bit book booked boom boomed boss both bottom bracket bring brought business
    businesses cagr calculate calculated calculating calculation came case categories category cent change
    changed changes check china chinese chunk class clear cleared climb climbed close colleague column columns
    combined come comes commodities commodity compare compared comparing comparison compound compounded
    comprise comprised compute computed computes constitute constituted contract contracted contribute
    contributed contribution convert converted counting country creep crept cross crossed cumulative
    cumulatively curious current customs cut data decline declined decrease decreased decrement degree develop
    developed differ differed difference dip dipped divided document double double-digit doubled downturn drop
    dropped due each earlier earn earned ease eased eclipse edge edged either end ended entire entries entry equal
    equals equivalent evenly eventually everyone everything exact exactly exceed exceeded exceeds excess
    exhibit exhibited expand expanded experience experienced export exported exporting exports express
    expressed extent extra factor fall fallen far fast faster fell fetch fetched figure figures find finish
    finished first five foreign form former found four fraction friend full gain gained gap generate generated
    get give given good goods got grand greater greatest grew ground group grow grown growth half halve halved have
    hear heard held help high higher highest hit hold holds hundred ignore ignoring improve improved
    improvement inch inched increase increased increment increments individually interested interval item items
    joint jointly jump jumped just kind kindly know lag lagged large larger largest last later latest latter
    lead leader leading leap leaped leapt least led less level levels like line list listed look lose losing
    lost low lower lowest made magnitude make manager many margin mark mean meeting mention mentioned mentions
    million minus money more most move moved moves much narrow narrowed multiple multiples multiplied multiply nation national
    nationwide nearly need net next note noted number numbers only order out outgrew outgrow outpace outpaced
    outperform outsell outsold outstrip outstripped over overall overseas pace pair paper part parts pass
    passed past per percent percentage perform performance performed period periods picture place please plunge
    plunged plus point points portion portions position post posted posting precise precisely previous printed
    prior product products proportion provide provided publish published publishes put quick quicker quickly
    quote quoted quotes quotient quotients range rank ranked ranking ranks rapid rapidly rate rather ratio
    ratios reach reached really rebound rebounded recalculated recall recent recompute recomputed record
    recorded recording recover recovered register registered registering relative remember report reported
    represent represented represents respectable respective respectively retreat retreated reveal revealed rise
    risen riser risers rmb rocket rocketed rose roughly row rows said sales same saw say scale second see seen
    segment segments sell selling send sent separate separately separates share sharp sharpest sharply ship
    shipped shipping shoot short shorter shortfall shot show shown shrink shy simple simply size skyrocket skyrocketed
    slice slices slid slide slip slipped slow slowdown slower slowest slowly slump slumped small smaller
    smallest soar soared sold something sort sorted source split spread stand stands start started state stated
    states statistical statistics stay stayed stays steep steepest steeply stood strength strong strongest
    strongly such sum summing surge surged surpass surpassed swell swelled swift swiftly swollen table take
    taken takes tally tell terms thereof thing things think third thousand three throughout times tiny together
    told took top top-ranking topped total totalled totals trade trail trailed trend trends trillion triple
    tripled twice tumble tumbled two type typical ultimately under up uptick upturn use used using value valued
    values versus vs want weak weaken weakened weaker weakest which who whole widen widened whose within without witness
    witnessed wondering work works worse worsen worsened worst worth would year year-on-year yearly years yoy
    yuan
  `),
);

/** Chinese wordings of questions for numbers that do not say what the number is of, longer ones first. */
export const DATA_WORDINGS_ZH =
  /(?:[这该此](?:一|个|段)?)?(?:时期|阶段)|涉及|涵盖|落后|领先|甩开|赶超|抵得上|顶得上|胜过|压过|不及|不如|相当于|百分之[几多]少?|百分比|百分点|增长率|增加值?额|[总年]?[增涨降跌]幅|[增降]速|年均|年平均|逐年|平均值?|复合|累计|总[共计]|合计|加起来|合起来|加上|再加|连同|外加|还有|以及|加在一起|加总|相加|之和|相差|差额|差距|差了?多少|平?摊到?|增长|增加(?!值)|上升|上涨|提高|提升|减少|下降|降低|变[化动为]|翻|下滑|走高|走低|不考虑|复利|两者|前者|后者|之中|[之的]?和中|[最更][高低大小多少快慢]|[位排]列|名次|由[高低大小快慢]到[高低大小快慢]|从[高低大小快慢]到[高低大小快慢]|排序|重新|换成|改成|倍数|高出|[加合凑]?在?一块儿?|折成|算成|金额上?|数额上?|[升降达][至到]|达到|数[值字据]|期间|之间|除以|折合|换算成?|单位|截至|烦请|劳驾|麻烦|告知|告诉|提供|列出|查询|查看|看看|需要|年度|知道|了解|减去|有没有|名列|超[出过]|[高低]于|目前|当前|初步|文[中里]|论文|原文|给出|公布|计算|算出来?|分别|第几|排名|排第?几|位次|排[到在]|名次|水平|打算|准备|计划|多出来?|里面?一共|[我全本]国|中国|国内|每[一]?年|等于|[快慢高低多少]了|(?:多少|几)[十百千万亿]*|[十百千万亿]+元|人民币/gu;
/** Single characters of Chinese questions that say nothing of it either. */
export const DATA_CHARACTERS_ZH =
  /^[差由至之的了在是和与及按以用从到总共元率量额点个倍成高低快慢各间条均每几多等这那]$/u;

/** Whether an English word's stem belongs to questions for values and names no further matter. */
export function isDataStem(stem: string): boolean {
  return DATA_WORDS_EN.has(stem) || /^(?:\d.*|s)$/u.test(stem);
}
