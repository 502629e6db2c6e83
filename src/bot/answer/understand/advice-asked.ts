import type { AdviceAsked } from './advice.js';
import type { Understanding } from './understanding.js';

/** A turn as it came, and the one before it. */
export interface AdviceTurn {
  /** As the asker wrote it: spans count in it. */
  readonly text: string;
  readonly understanding: Understanding;
  /** Set where the text is taken for a description; unset, it must ask for advice. */
  readonly purpose: 'advice' | undefined;
  readonly before: AdviceAsked | null;
}

/** "We make …": who asks is the industry. */
const SELF =
  /我们(?:是|公司|企业|行业|产业|厂|县|市|园区|主要|这[个里]|生产|从事|做(?!过|不|了))|我(?:司|厂|是做|家(?:公司|企业|厂))|本(?:公司|企业|行业|产业|厂|地的)|\bwe(?:'re| are) (?:an? |the |in )|\bwe (?:make|produce|build|grow|run|operate|sell|manufacture|supply|process|assemble|design)\b|\bour (?:industry|company|firm|factory|plant|business|sector|cluster|farms?|trade)\b|\bi (?:run|own|manage) an?\b/iu;
/** "A maker of … without …": an industry described from outside. */
const DESCRIBED =
  /(?:一家|某|一个).{2,60}(?:企业|公司|厂商?|行业|产业|园区|合作社)|\ban? .{3,80}\b(?:maker|manufacturer|producer|company|firm|industry|exporter|carrier|cooperative)\b/iu;
/** What asks for advice. */
const REQUEST =
  /怎么办|该怎么|怎么(?:做才|破局|突围|升级|转型)|应该?(?:如何|走哪|选哪|先做什么)|(?:有什么|给.{0,8}|提.{0,4})(?:建议|对策|办法|出路)|哪条路径|推荐.{0,8}(?:路径|措施|模式)|(?:适合|该走).{0,6}(?:路径|措施|模式)|\bwhat (?:should|can|could|must|ought|shall) (?:we|i|our|they|it|such|an?)\b|\bhow (?:should|can|could) (?:we|our)\b|\bwhat (?:do|would) you (?:recommend|advise|suggest)|\b(?:any|some|your) advice\b|\badvise us\b|\brecommend\b|\bwhich (?:paths?|measures?|patterns?) (?:should|would|fits?|suits?)/iu;

const WHY_NOT =
  /为(?:什么|啥|何)不|为(?:什么|啥|何).{0,20}(?:不是|没有?|不在).{0,6}(?:第一|最前|首位|前面|排)?|怎么不是|\bwhy (?:not|isn['’]t|is .{1,60}\bnot)\b/iu;
const QUESTION =
  /[?？]\s*$|什么|哪|多少|怎么|如何|为何|谁|几个|吗$|呢$|^(?:what|which|how|who|when|where|why|is|are|do|does|can|could|tell|list|show|explain)\b/iu;

/** How a second industry is set beside the one described before. */
const BESIDE =
  /^(?:那么?)?(?:和|跟|与|对比|比较)(?:一下)?(?<other>.{4,}?)(?:比|相比|对比|比较)?(?:呢|一下|怎么样|如何)?[?？。]?$|^(?:and )?(?:compare (?:it|that|this|us)? ?(?:with|to)|compared (?:with|to)|versus|vs\.?) (?<beside>.{6,}?)[?.]?$/iu;
/** Two industries in one text, the likeliest separators first. */
const PAIR: readonly RegExp[] = [
  /^(?:请)?(?:比较|对比)(?:一下)?(?:两个产业|这两个产业|下面两个)?[：:]?\s*(?<first>.{4,}?)\s*(?:；|;|\bvs\.?|对比|，另一个是?|。另一个是?)\s*(?<second>.{4,})$/iu,
  /^(?:请)?(?:比较|对比)(?:一下)?[：:]?\s*(?<first>.{2,}?(?:企业|厂商?|公司|行业|产业|业|商|合作社))(?:和|与|跟)(?<second>.{4,})$/iu,
  /^compare (?:these two(?: industries)?: ?)?(?<first>.{6,}?)(?:;| with | to | versus | vs\.? | against )(?<second>.{6,}?)[.?]?$/iu,
];

/** All that was said of the industries: what may be repeated in the reply. */
export function adviceText(asked: AdviceAsked): string {
  return [...asked.turns, ...(asked.form === 'comparison' ? [asked.other] : [])].join('\n');
}

/** What advice a turn asks for; null where it asks for none, or for a brief, which adds nothing to a description. */
export function adviceAsked(turn: AdviceTurn): AdviceAsked | null {
  if (turn.understanding.briefing !== null && turn.purpose === undefined) return null;
  return inThread(turn) ?? pairOf(turn) ?? pathOf(turn);
}

function pathOf({ text, purpose }: AdviceTurn): AdviceAsked | null {
  const asks = purpose === 'advice' || ((SELF.test(text) || DESCRIBED.test(text)) && REQUEST.test(text));
  return asks ? { form: 'path', turns: [text] } : null;
}

/** What a turn asks of the recommendation before it, or adds to its description. */
function inThread({ text, understanding, purpose, before }: AdviceTurn): AdviceAsked | null {
  if (before === null) return null;
  const asked = askedOf(text, understanding, before.turns);
  if (asked) return asked;
  if (SELF.test(text) && (purpose === 'advice' || REQUEST.test(text))) return { form: 'path', turns: [text] };
  if (purpose === undefined && QUESTION.test(text)) return null;
  return { form: 'path', turns: [...before.turns, text] };
}

/** Why another path is not first, or how another industry compares. */
function askedOf(text: string, understanding: Understanding, turns: readonly string[]): AdviceAsked | null {
  const rival = WHY_NOT.test(text) ? rivalOf(understanding) : null;
  if (rival !== null) return { form: 'why-not', turns, rival };
  const groups = BESIDE.exec(text)?.groups;
  const other = groups?.['other'] ?? groups?.['beside'];
  return other === undefined ? null : { form: 'comparison', turns, other };
}

/** The path, measure or mechanism that a turn names, by section or by name. */
function rivalOf({ addresses, names }: Understanding): string | null {
  const [section] = addresses.sections;
  if (section !== undefined) return section;
  for (const { target } of names) {
    if (target.kind === 'measure' || target.kind === 'mechanism' || target.kind === 'path') return target.id;
  }
  return null;
}

function pairOf({ text, purpose, understanding }: AdviceTurn): AdviceAsked | null {
  const describes = purpose === 'advice' || SELF.test(text) || DESCRIBED.test(text);
  if (!describes || understanding.addresses.sections.length > 0) return null;
  const groups = PAIR.map((pattern) => pattern.exec(text)?.groups).find((found) => found !== undefined);
  const { first, second } = groups ?? {};
  return first === undefined || second === undefined ? null : { form: 'comparison', turns: [first], other: second };
}
