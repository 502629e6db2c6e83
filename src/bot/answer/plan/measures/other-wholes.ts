import type { Language } from '../../../../knowledge/index.js';
import type { Understanding } from '../../understand/understanding.js';

/** Words for a share of something. */
const SHARE: Readonly<Record<Language, RegExp>> = {
  zh: /占|比[重例]|份额|百分/u,
  en: /\b(?:shares?|portion|proportion|part|fraction|slice|per ?cent(?:age)?)\b/iu,
};

/** Wholes that a table of some goods does not come to: all exports, the trade or the economy of a country or the world. */
const WHOLES: Readonly<Record<Language, RegExp>> = {
  zh: /GDP|国内生产总值|国民经济|(?:(?:全部|所有|全国|我国|中国|国家|国内|全球|世界|国际|外贸|对外|货物)的?)+(?:(?:货物|商品)?(?:进出口|出口|贸易|市场|经济))?(?:总[额量值]|额)?|总出口额?|出口总[额量值]/iu,
  en: /\b(?:GDP|gross domestic product|(?:(?:total|all|overall|national|nationwide|world|global|chinese|china['’]s|(?:the )?(?:country|nation|world)['’]s) )+(?:(?:merchandise|goods|foreign|total|overall) )*(?:exports?|trade|economy|market|output))\b/iu,
};

/** What a question asks a share of, where that is no row of a table nor what its rows come to; null where it says none. */
export function otherWhole({ question, language, places }: Understanding): string | null {
  if (places.length > 0 || !SHARE[language].test(question)) return null;
  return WHOLES[language].exec(question)?.[0] ?? null;
}
