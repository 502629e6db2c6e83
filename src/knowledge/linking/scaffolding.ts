import { wordStems } from '../language/word-stems.js';

/** English words of operations: in a row's name ("total assets", "change in cash") they tell it from another. */
const OPERATIONS = new Set(
  wordStems(
    `total totals average averages averaged mean sum change changes changed percentage percentages percent increase
    increased decrease decreased difference differences ratio proportion proportions share net highest lowest largest
    smallest`,
  ),
);

/** What every number has: a year, an amount. */
const ATTRIBUTES = new Set(
  wordStems(
    'year years amount amounts value values number numbers recorded company companies period periods fiscal ended',
  ),
);

/** English words that say how something is asked and name nothing, unless a label holds them ("three months"). */
const ENGLISH = new Set(
  wordStems(
    `what which how much many was were is are be been did does do had has have by as at from to into for of and or
    between over under than then that this these those there it they their both each every all any per when where who if
    a an the year years yearly annual annually ended end ending fiscal financial respectively respective amount amounts
    amounted value values valued number numbers figure figures change changes changed changing percentage percentages
    percent increase increased increasing decrease decreased decreasing difference differences differ average averages
    averaged mean total totals sum altogether combined together ratio proportion proportions share company companies
    company's period periods during since compared comparison comparing relative two three both first last most least more
    less higher lower highest lowest largest smallest greatest greater larger smaller biggest fewest maximum minimum grew
    grow growth grown rise rose fall fell decline declined drop dropped reduce reduced exceed exceeded exceeds above below
    recorded reported calculated given shown listed table item items category categories type types kind component
    components made make up make making consist consisted consists account accounts accounted represented represent
    constitute constitution constituted come came generate generated form part nominal net absolute terms term expressed
    times point points across through times one among within out against versus vs can you me tell show give much
    contribute contributed contributes currently now report value-wise before after name names included include includes
    information data provide provided`,
  ),
);

/** Chinese ways of asking, longest first: what is left of a question without them names something. */
const CHINESE =
  /请问|多少个?|是多少|为多少|有多少|百分之几|百分之多少|几个百分点|个百分点|百分点|百分比|百分之|哪一年度?|哪几年|哪年|哪些年份?|哪个年度|何年|年份|哪个季度|哪一季度|哪[一个些几项种类家]*|什么|几倍|几项|几个|几种|倍|分别|各自?|一共|总共|共计|合计|总计|加起来|总和|之和|累计|平均值?|均值|差额|差距|相差|之差|差|占比|比重|比例|份额|比率|比值|之比|占|相当于|同比|环比|增长率?|增长了?|增加额?|增幅|增速|涨幅|降幅|上升|下降|减少额?|提高|提升|降低|上涨|下跌|变动额?|变化|变了|最高|最大|最多|最低|最小|最少|高|低|多|少|超过|高于|大于|低于|小于|不足|不到|以上|以下|达到|包括|包含|构成|组成|由|列出|列了|项目|指标|类别|这张|这个|该|表格|表里|表中|表|数据|数值|数额|金额|情况|年末|年底|期末|末|年初|全年|全部|所有|当年|年度?|季度|月|日|第[一二三四]|去年|上年|前一年|从|到|至|比|较|与|和|跟|同|对|里|中|内|的|了|是|有|在|为|吗|呢|元|万元|亿元|亿|万|吨/gu;

/** Whether a stem may stand in any row's name without naming it. */
export function isFiller(word: string): boolean {
  return ATTRIBUTES.has(word) || (ENGLISH.has(word) && !OPERATIONS.has(word));
}

/** Whether a stem says an operation, or what every number has: a year, an amount. */
export function isOperation(word: string): boolean {
  return OPERATIONS.has(word) || ATTRIBUTES.has(word) || /^(?:合计|总计|平均|占比|比例|增长|变动)$/u.test(word);
}

/** Whether a stem belongs to the way of asking. */
export function isAsking(word: string): boolean {
  return ENGLISH.has(word) || /^\d/u.test(word);
}

/** Chinese text with the ways of asking cut out. */
export function withoutAsking(text: string): string {
  return text.replace(CHINESE, ' ');
}
