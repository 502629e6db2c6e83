import { exchanges } from '../mutation.js';

const quantifier = exchanges('scope', {
  zh: [
    [/部分(?=传统|供应链|领域|高新)|一些/u, ['所有', '大多数', '个别', '半数']],
    [/(?<=^|，)企业/u, ['所有企业', '只有企业', '大企业']],
    [/(?<=^|，)供应链/u, ['一切供应链', '国内供应链']],
    [/全方位|多层次/u, ['单一']],
    [/每条/u, ['部分', '重点']],
    [/(?<=年)(?=出口额[最居])/u, ['全球', '亚洲']],
    [/从 2015 年至 2020 年|2015 年至 2020 年/u, ['2015 年至 2020 年每年', '2015 年以来']],
    [/(?<=^|，)(?:当前|目前|截至目前)/u, ['长期以来', '历史上']],
  ],
  en: [
    [/\b[Ss]ome\b/u, ['all', 'most', 'half of the', 'no']],
    [/\b[Ee]nterprises\b/u, ['all enterprises', 'only large enterprises', 'most enterprises']],
    [/\b[Ss]upply chains\b/u, ['all supply chains', 'domestic supply chains']],
    [/\bFor each\b|\b[Ee]ach\b/u, ['some', 'the largest']],
    [/\bAt present\b/u, ['For decades']],
    [/\b(largest|smallest) exports\b/u, ['$1 exports in the world', '$1 exports since 2000']],
    [/\b[Ff]rom 2015 to 2020\b/u, ['in every year from 2015 to 2020', 'since 2015']],
    [/\bChina’s\b/u, ['Asia’s', 'the world’s']],
  ],
});

/** Words that limit what is said: without them it says more. */
const limitDropped = exchanges('scope', {
  zh: [
    [/部分(?=传统|供应链|领域|高新)/u, ['']],
    [/往往/u, ['']],
    [/有助于/u, ['']],
    [/在一定程度上/u, ['']],
    [/(?<=机制，|的)重要(?=动力源|手段|驱动力)/u, ['']],
    [/资源配置效率高的/u, ['']],
    [/的可能性/u, ['']],
    [/在持续发展分项上，/u, ['']],
    [/部分高新/u, ['高新']],
  ],
  en: [
    [/\bsome (?=high-tech|of China|traditional|supply)/u, ['']],
    [/\boften /u, ['']],
    [/\bhelps? to /u, ['will ']],
    [/\b[Tt]o a certain extent,? (?:this )?/u, ['this ']],
    [/\ban important (?=source|means|force|part)/u, ['the ']],
    [/ with high resource allocation efficiency/u, ['']],
    [/the possibility of /u, ['']],
    [/\bIn the sub-index of sustained development, the/u, ['The']],
    [/ of sustained development(?= rank)/u, ['']],
  ],
});

/** A further one in a list that the source does not name. */
const itemAdded = exchanges('scope', {
  zh: [
    [/(?<=\p{Script=Han}{2,8})、(?=\p{Script=Han}{2,8})/u, ['、军工、', '、外贸、', '、煤炭、', '、汽车等']],
    [/(?<=\p{Script=Han}{2})和(?=\p{Script=Han}{2})/u, ['、政府和', '、大豆和']],
  ],
  en: [
    [/(?<=\w), (?=\w+ and \w)/u, [', finance, ', ', coal, ', ', and others, ']],
    [/(?<=[a-z]{4,}) and (?=[a-z]{4,})/u, [', defence and ', ', soybeans and ']],
  ],
});

export const SCOPE_MUTATIONS = { quantifier, 'limit dropped': limitDropped, 'item added': itemAdded } as const;
