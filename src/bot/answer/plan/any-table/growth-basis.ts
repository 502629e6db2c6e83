import type { GrowthBasis } from '../../../../tools/index.js';

const SAID: Readonly<Record<GrowthBasis, RegExp>> = {
  'period-before':
    /环比|[比较](?:上一?个?|前一?个?)(?:月|季度?|期|日|天)(?!同期)|\b(?:month|quarter|day)[- ](?:on|over|to)[- ](?:month|quarter|day)\b|\bsequential(?:ly)?\b|\b(?:MoM|QoQ)\b|\b(?:previous|preceding|prior) (?:month|quarter|period|day)\b|\b(?:month|quarter|day) before\b/iu,
  'year-before':
    /同比|(?:上年|去年|前一年)同(?:期|月|季)|\byear[- ](?:on|over)[- ]year\b|\ba year (?:earlier|before|ago)\b|\bsame (?:month|quarter|period|day) (?:of |in )?(?:last|the (?:previous|prior|preceding)) year\b|\bYoY\b/iu,
};

/** The basis that a question says; null where it says neither. */
export function basisSaid(question: string): GrowthBasis | null {
  if (SAID['period-before'].test(question)) return 'period-before';
  return SAID['year-before'].test(question) ? 'year-before' : null;
}
