/** What a label says a percent is a share of. */
export interface ShareWording {
  /** What the share is taken of a whole: "gross profit"; "" where the label does not name it. */
  readonly part: string;
  /** "net sales"; "" for the total of what stands beside it. */
  readonly whole: string;
}

const PERCENT = String.raw`(?:%|per ?cent(?:age)?s?)`;

const WORDINGS: readonly RegExp[] = [
  new RegExp(
    String.raw`^(?<part>.*?)[\s(,]*(?:(?:as|in) )?(?:an? )?${PERCENT}\)? (?:of|to) (?:the )?(?<whole>[^()]+?)\)?$`,
    'iu',
  ),
  /^(?:share|proportion) of (?:the )?(?<whole>.+)$/iu,
  /^(?<part>.*?)占(?<whole>.+?)(?:的)?(?:比重|比例|份额|百分比|%|（%）|\(%\))/u,
  /^(?:占比|比重|构成比?|所占比[重例])\s*(?:[（(]%[）)]|%)?$/u,
];

/** The total of the column itself, by whatever word. */
const TOTAL = /^(?:grand )?total$|^(?:合计|总计|总额|总数|总量|全部|总体)$/iu;

/** Reads the label of a percent; null where it is no share of anything. */
export function readShareWording(label: string): ShareWording | null {
  for (const wording of WORDINGS) {
    const match = wording.exec(label.trim());
    if (!match) continue;
    const { part = '', whole = '' } = match.groups ?? {};
    return { part: part.trim(), whole: TOTAL.test(whole.trim()) ? '' : whole.trim() };
  }
  return null;
}
