/** 就 A、B、C 三项而言，…占三者总额: a list that comes first, and what refers to it. */
const LISTED_FIRST =
  /^(?<lead>\d{4}\s*年，)?(?:就|在|只看|仅看|单看)?(?<list>[^，,；;\d]+?)(?<count>[两二三四五六七八九十])(?:项|种|类|者|个)(?:商品|产品)?(?:而言|来说|来看|之中|当中|中|里)?[，,](?<said>[^；;]*?占)(?:这|其|上述)?(?<again>[两二三四五六七八九十])(?:项|种|类|者|个)(?:商品|产品)?(?=(?:的)?(?:总额|总和|合计|之和|出口总额|出口额合计))/u;

/** A sentence in which what refers to the list before it is the list. */
export function withListInPlace(text: string): string {
  return text.replace(LISTED_FIRST, (found: string, ...groups: readonly unknown[]) => {
    const named = groups.at(-1);
    if (!isNamed(named) || named.count !== named.again) return found;
    return `${named.lead ?? ''}${named.said}${named.list}${named.count}者`;
  });
}

interface Named {
  readonly lead: string | undefined;
  readonly said: string;
  readonly list: string;
  readonly count: string;
  readonly again: string;
}

function isNamed(groups: unknown): groups is Named {
  return typeof groups === 'object' && groups !== null && 'again' in groups;
}
