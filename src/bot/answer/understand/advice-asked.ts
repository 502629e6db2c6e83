import {
  addsToDescription,
  asksAdvice,
  asksOfOrder,
  asksWhyNot,
  describesIndustry,
  isQuestion,
  speaksOfSelf,
} from './advice-cues.js';
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
  /** The description of the thread so far, with other questions asked since. */
  readonly earlier: AdviceAsked | null;
}

/** How a second industry is set beside the one described before. */
const BESIDE =
  /^(?:那么?)?(?:和|跟|与|对比|比较)(?:一下)?(?<other>.{4,}?)(?:比|相比|对比|比较)?(?:呢|一下|怎么样|如何)?[?？。]?$|^(?:and )?(?:compare (?:it|that|this|us)? ?(?:with|to)|compared (?:with|to)|versus|vs\.?|how does (?:it|that|this) compare (?:with|to)) (?<beside>.{6,}?)[?.]?$/iu;
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
  return pairOf(turn) ?? inThread(turn) ?? pathOf(turn) ?? resumed(turn);
}

function pathOf({ text, purpose }: AdviceTurn): AdviceAsked | null {
  const asks = purpose === 'advice' || (describesIndustry(text) && asksAdvice(text));
  return asks ? { form: 'path', turns: [text] } : null;
}

/** What a turn asks of the recommendation before it, or adds to its description. */
function inThread({ text, understanding, purpose, before }: AdviceTurn): AdviceAsked | null {
  if (before === null) return null;
  const asked = askedOf(text, understanding, before.turns);
  if (asked) return asked;
  if (speaksOfSelf(text) && (purpose === 'advice' || asksAdvice(text))) return { form: 'path', turns: [text] };
  if (purpose === undefined && isQuestion(text)) return null;
  return { form: 'path', turns: [...before.turns, text] };
}

/** What a turn adds to, or asks of, a description behind questions about something else. */
function resumed({ text, understanding, earlier }: AdviceTurn): AdviceAsked | null {
  if (earlier === null) return null;
  const rival = asksWhyNot(text) ? rivalOf(understanding) : null;
  if (rival !== null) return { form: 'why-not', turns: earlier.turns, rival };
  return addsToDescription(text) && !isQuestion(text) ? { form: 'path', turns: [...earlier.turns, text] } : null;
}

/** Why another path is not first, or how another industry compares. */
function askedOf(text: string, understanding: Understanding, turns: readonly string[]): AdviceAsked | null {
  const rival = asksWhyNot(text) ? rivalOf(understanding) : null;
  if (rival !== null) return { form: 'why-not', turns, rival };
  const groups = BESIDE.exec(text)?.groups;
  const other = groups?.['other'] ?? groups?.['beside'];
  return other === undefined ? null : { form: 'comparison', turns, other };
}

/** The path, measure or mechanism that a turn names: by section, by name, or by some of its words. */
function rivalOf({ addresses, names, question }: Understanding): string | null {
  const [section] = addresses.sections;
  if (section !== undefined) return section;
  for (const { target } of names) {
    if (target.kind === 'measure' || target.kind === 'mechanism' || target.kind === 'path') return target.id;
  }
  return asksOfOrder(question) ? question : null;
}

function pairOf({ text, purpose, understanding }: AdviceTurn): AdviceAsked | null {
  const describes = purpose === 'advice' || describesIndustry(text);
  if (!describes || understanding.addresses.sections.length > 0) return null;
  const groups = PAIR.map((pattern) => pattern.exec(text)?.groups).find((found) => found !== undefined);
  const { first, second } = groups ?? {};
  return first === undefined || second === undefined ? null : { form: 'comparison', turns: [first], other: second };
}
