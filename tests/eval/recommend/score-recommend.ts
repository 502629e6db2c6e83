import type { Reply } from '../../../src/bot/reply/reply.js';
import type { DescribedIndustry } from './recommend-set.js';

const LANGUAGES = ['zh', 'en'] as const;
/** Places in which an expected measure, or a pattern of an expected area, must be found. */
const FIRST_MEASURES = 4;
const FIRST_PATTERNS = 8;

export const RECOMMEND_PARTS = ['mechanism', 'measure', 'area', 'agreement', 'refusal'] as const;
export type RecommendPart = (typeof RECOMMEND_PARTS)[number];

/** How many were right of how many, by part, and what was wrong. */
export interface RecommendScore {
  readonly right: Readonly<Record<RecommendPart, number>>;
  readonly all: Readonly<Record<RecommendPart, number>>;
  readonly faults: readonly string[];
}

interface Judged {
  readonly part: RecommendPart;
  /** Null where it is right. */
  readonly fault: string | null;
}

/** Has a path recommended for every description in both languages and scores the replies. */
export async function scoreRecommend(
  set: readonly DescribedIndustry[],
  recommend: (description: string) => Promise<Reply>,
): Promise<RecommendScore> {
  const right = noneYet();
  const all = noneYet();
  const faults: string[] = [];
  for (const line of set) {
    const replies: Reply[] = [];
    for (const language of LANGUAGES) replies.push(await recommend(line[language]));
    for (const { part, fault } of [...replies.flatMap((reply) => judge(reply, line)), ...agreement(replies, line)]) {
      all[part] += 1;
      right[part] += fault === null ? 1 : 0;
      if (fault !== null) faults.push(`${line.id} ${line.category} ${part}: ${fault}`);
    }
  }
  return { right, all, faults };
}

function noneYet(): Record<RecommendPart, number> {
  return { mechanism: 0, measure: 0, area: 0, agreement: 0, refusal: 0 };
}

function judge(reply: Reply, line: DescribedIndustry): readonly Judged[] {
  if (line.kind === 'refusal') return [{ part: 'refusal', fault: reply.kind === 'refusal' ? null : reply.kind }];
  const { mechanisms = [], measures = [], patterns = [] } = reply.advice ?? {};
  const titles = measures.slice(0, FIRST_MEASURES).map(({ title }) => title.zh);
  const areas = patterns.slice(0, FIRST_PATTERNS).map(({ area }) => area.zh);
  return [
    {
      part: 'mechanism',
      fault: faultOf(
        mechanisms.slice(0, 1).map(({ id }) => id),
        line.mechanisms,
        reply,
      ),
    },
    ...ifWanted('measure', titles, line.measures, reply),
    ...ifWanted('area', areas, line.areas, reply),
  ];
}

/** Not every line says which measures or areas it wants. */
function ifWanted(
  part: RecommendPart,
  found: readonly string[],
  wanted: readonly string[],
  reply: Reply,
): readonly Judged[] {
  return wanted.length === 0 ? [] : [{ part, fault: faultOf(found, wanted, reply) }];
}

/** What was found where none of what is wanted was; null otherwise. */
function faultOf(found: readonly string[], wanted: readonly string[], { language }: Reply): string | null {
  return wanted.some((one) => found.includes(one)) ? null : `${language} ${found.join('、')}`;
}

function agreement(replies: readonly Reply[], { kind }: DescribedIndustry): readonly Judged[] {
  if (kind === 'refusal') return [];
  const firsts = replies.map(({ advice }) => advice?.mechanisms[0]?.id ?? 'none');
  return [{ part: 'agreement', fault: new Set(firsts).size === 1 ? null : firsts.join(' and ') }];
}
