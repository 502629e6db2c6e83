import type { FrameGrammar } from './frame-grammar.js';

const SECTION = String.raw`(?:第\s*)?\d+(?:\.\d+){0,3}\s*(?:小?节|部分|章)|(?:摘要|引言|导言|结论|结语|总结)(?:部分)?`;
const TABLE = String.raw`(?:原文|文中)?表\s*\d+|原表|表格|表[中内]`;
const TITLE = String.raw`《[^《》]{2,60}》(?:一文)?`;
const TEXT = String.raw`(?:该|这篇|这份|本|此|原|上述)?(?:篇)?(?:政策)?(?:论文|文章|文献|文本|文件|报告|资料|材料)|[该本此原全]文|[该本]研究|文中|(?:论文|文章|该文|本文)?(?:的)?作者|笔者`;
const DATA = String.raw`(?:该|相关|文中|原文|原表|表中)?的?(?:统计)?数据`;

/** A text, one of its sections or tables, or its data; "文章 2.2 节", "原文表 2 的数据". */
const SOURCE = String.raw`(?:(?:${TITLE}|${TEXT})的?(?:在?(?:${SECTION}|${TABLE}))?|${SECTION}|${TABLE}|${DATA})(?:[中里内]|的数据|数据)*`;
/** What is taken from a source. */
const TAKEN = '(?:的?(?:论述|说法|表述|统计|分析|内容|观点|介绍|描述|记载|阐述|总结|叙述|信息|结果))?';
/** Words that join a statement to others, or say how plainly it is made; none denies or doubts it. */
const PLAINLY = '(?:还|也|又|亦|同样|进一步|同时|另外?|此外|明确|特别|着重|具体)';
/** Verbs of saying that hold with what is said: none denies, doubts, asks, fears or proves. */
const SAYS =
  '(?:指出|认为|提到|提及|强调|写[道到]|写明|说明|显示|表明|表示|称|提出|介绍|描述|记载|阐述|论述|总结|列出|列示|列明|公布|给出|谈到|讲到|(?:举例)?说(?!法)|分析|发现|揭示)(?:道|了)?';
/** Verbs of advising; none orders or forbids. */
const ADVISES = '(?:建议|主张|呼吁|提议|倡议)';
const FROM = '(?:根据|依据|按照|依照|据|按|依|基于|从|在)';
const SEEN = '(?:来?看|而言|来说)';
const KNOWN = '(?:可以|可|能够|能)?(?:看出|看到|得知|知道|知|见)';
const STOP = String.raw`\s*[，,：:]\s*`;

const SAYING = String.raw`(?:${FROM}|正?如)?\s*${SOURCE}${TAKEN}(?:在(?:${SECTION}|${TABLE})[中里]?)?${PLAINLY}*(?:所[示述言说称载]|所?${SAYS})(?:的(?:那样)?)?`;
const TAKING = String.raw`${FROM}\s*${SOURCE}${TAKEN}${SEEN}?`;
const SEEING = String.raw`[由从据查]\s*${SOURCE}${TAKEN}${KNOWN}`;
const COMPUTING = String.raw`(?:(?:${FROM}|[由以用])\s*)?(?:${SOURCE})?的?(?:\d{4}\s*年?[和与、]\s*\d{4}\s*年的?)?(?:出口额|数值|数据|金额)?经?过?(?:重新)?(?:计算|测算)(?:得出|可得|得到|可知)?`;
const FRAME = `(?:${SAYING}|${SEEING}|${COMPUTING}|${TAKING})`;

/** How Chinese frames a statement. */
export const FRAMES_ZH: FrameGrammar = {
  leading: new RegExp(
    String.raw`^(?:(?:${SAYING}|${SEEING})(?:${STOP})?|(?:${COMPUTING}|${TAKING})${STOP}|${FROM}\s*(?:${TABLE})(?:的数据|数据)?\s*(?![^，,；;]*计算?[，,])(?![中里]?的?(?:全部|所有|全体|各|每|所列))(?=[\p{Script=Han}\d]))`,
    'u',
  ),
  advising: new RegExp(
    String.raw`^(?<front>(?:[^，,；;]+[，,])*?)${SOURCE}${TAKEN}(?:的?建议是|${PLAINLY}*(?:${ADVISES}(?:${STOP})?|所?${ADVISES}的是))(?:${STOP})?`,
    'u',
  ),
  advised: '建议',
  advisedBefore: new RegExp(
    String.raw`^(?<told>[^；;]+?)(?<frame>(?<![不非])[，,]?这?是${SOURCE}(?:所?${ADVISES}的|的建议))(?=[。！.!]?$)`,
    'u',
  ),
  trailing: new RegExp(
    String.raw`(?:[，,]\s*${FRAME}|\s*[（(](?:(?:详?见|参见|据|来源)[：:]?\s*)?(?:${SOURCE}|${FRAME})[)）])(?=[。！.!]?$)`,
    'u',
  ),
  within: new RegExp(String.raw`[，,]\s*(?:${SAYING}|${TAKING})[，,]`, 'u'),
  published:
    /（(?:原表)?公布值?）|\((?:原表)?公布值?\)|(?<=^|[，,；;])(?:原表|表中|表\s*\d+)所?(?:公布|列出|列示|给出|列)的(?=同期增减|增速|增幅)/gu,
  naming: {
    tableNumber: /表\s*(?<number>\d+)/gu,
    anyTable: /表(?!示|明|述)/u,
    sectionNumber: /(?<number>\d+(?:\.\d+)*)\s*(?:小?节|部分|章)/gu,
    sectionTitle: /(?<title>摘要|引言|导言|结论|结语|总结)(?=部分|[中里]|指|认|提|强|写|说|[，,：:）)]|$)/gu,
    documentTitle: /《(?<title>[^》]*)》/gu,
    data: /数据|统计/u,
    computed: /计算|测算/u,
    says: new RegExp(
      String.raw`论文|文章|文献|文本|文件|[该本此原全]文|文中|作者|笔者|报告|资料|材料|研究|${SAYS}|所[示述言说称载]`,
      'u',
    ),
  },
};
