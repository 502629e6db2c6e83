/**
 * Countries, regions and Chinese provinces named in a question. Country names come from the Unicode CLDR through
 * `Intl.DisplayNames`; the corpus' own country is no restriction, so it is left out.
 */
const PROVINCES_ZH =
  '北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|内蒙古|广西|西藏|宁夏|新疆|深圳|广州|苏州';
const PROVINCES_EN =
  'beijing|tianjin|shanghai|chongqing|hebei|shanxi|liaoning|jilin|heilongjiang|jiangsu|zhejiang|anhui|fujian|jiangxi|shandong|henan|hubei|hunan|guangdong|hainan|sichuan|guizhou|yunnan|shaanxi|gansu|qinghai|inner mongolia|guangxi|tibet|ningxia|xinjiang|shenzhen|guangzhou|suzhou';
const BLOCS_ZH = '欧盟|东盟|欧洲|非洲|北美|南美|拉美|中东|金砖|一带一路';
const BLOCS_EN =
  'the eu|european union|asean|europe|africa|north america|south america|latin america|middle east|brics|belt and road';
/** Short and colloquial country names that CLDR's standard forms lack. */
const COMMON_EN = 'usa|u\\.s\\.a?|america|britain|korea|russia';
const HOME = new Set(['CN', 'HK', 'MO', 'TW']);

let patterns: readonly RegExp[] | undefined;

/** The places a normalised question names, as written, home country excepted. */
export function findPlaces(question: string): readonly string[] {
  patterns ??= [
    new RegExp(`${regionNames('zh').join('|')}|${PROVINCES_ZH}|${BLOCS_ZH}`, 'gu'),
    new RegExp(`\\b(?:${regionNames('en').join('|')}|${PROVINCES_EN}|${BLOCS_EN})\\b`, 'giu'),
    new RegExp(`\\b(?:${COMMON_EN})(?=\\W|$)`, 'gu'),
    /\b(?:US(?! dollars?)|UK|EU)\b/gu,
  ];
  return [...new Set(patterns.flatMap((pattern) => [...question.matchAll(pattern)].map((match) => match[0])))];
}

function regionNames(locale: 'zh' | 'en'): readonly string[] {
  const names = new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' });
  return regionCodes()
    .filter((code) => !HOME.has(code))
    .flatMap((code) => names.of(code) ?? [])
    .filter((name) => name.length > 1)
    .map((name) => name.toLowerCase().replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'));
}

/** All two-letter codes; the ones CLDR does not know have no name and drop out. */
function regionCodes(): readonly string[] {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');
  return letters.flatMap((first) => letters.map((second) => first + second));
}
