import { DENIED, exchanges } from '../mutation.js';

const direction = exchanges('direction', {
  zh: [
    [/增长|增加|上升|增至|跃升/u, ['下降', '减少', '回落']],
    [/下降|减少(?!不确定性)/u, ['增长', '上升']],
    [/提升|提高|增强|强化/u, ['降低', '削弱']],
    [/促进|推动|有助于|优化/u, ['阻碍', '不利于']],
    [/降低|减少不确定性/u, ['提高', '增加不确定性']],
    [/抵御|预防/u, ['加剧', '引发']],
    [/多样|多元/u, ['单一']],
    [/日益严峻/u, ['日益缓和']],
    [/(?<!\d ?)−(?=\d)/u, ['', '+']],
  ],
  en: [
    [/\b(?:grew|rose|increased|expanded|gained|leapt)\b/u, ['fell', 'declined', 'shrank']],
    [/\b(?:fell|declined|shrank|dropped)\b/u, ['rose', 'grew']],
    [/\b(?:increase|growth|gain)\b/u, ['decrease', 'decline']],
    [/\bup(?= [\d.]+%)/u, ['down']],
    [/\b(enhanc|strengthen|rais|promot|improv)(es?|ing|ed)?\b/u, ['weaken$2', 'hinder$2']],
    [/\b(?:reduces?|lowers?)\b/u, ['increase', 'raises']],
    [/\b(?:prevents?|withstanding|withstand)\b/u, ['cause', 'spreading']],
    [/−(?=\d)/u, ['', '+']],
  ],
});

const comparison = exchanges('direction', {
  zh: [
    [/高于|超过/u, ['低于', '等于']],
    [/更高|更大/u, ['更低']],
    [/增长更快/u, ['增长更慢']],
    [/快(?= ?\d)/u, ['慢']],
    [/(?<=比[^，。]*)[高多](?= ?\d)/u, ['低', '少']],
    [/(?<=比[^，。]*)低(?= ?\d)/u, ['高']],
  ],
  en: [
    [/\bhigher than\b/u, ['lower than', 'equal to']],
    [/\blower than\b/u, ['higher than']],
    [/\bexceeded\b/u, ['fell short of']],
    [/\bfell short of\b/u, ['exceeded']],
    [/\bfaster than\b/u, ['slower than', 'as fast as']],
    [/\babove\b/u, ['below']],
    [/\blarger than\b/u, ['smaller than']],
  ],
});

const extreme = exchanges(['direction', 'amount'], {
  zh: [
    [/最大/u, ['最小', '第二大']],
    [/最快/u, ['最慢']],
    [/从高到低/u, ['从低到高']],
    [/居前/u, ['居后']],
  ],
  en: [
    [/\bsmallest\b/u, ['largest', 'second-smallest']],
    [/\blowest\b/u, ['highest']],
    [/\bslowest\b/u, ['fastest']],
    [/\bfastest\b/u, ['slowest']],
  ],
});

const negation = exchanges(DENIED, {
  zh: [
    [/(?<!不)(?:能够|可以|需要)/u, ['不$&', '未必$&']],
    [/促进|推动|提升|增强|影响|具备|吸引|创造|增长|下降|源于|取代/u, ['并未$&', '难以$&']],
    [/(?<=出口额)[为达是]/u, ['并不$&']],
    [/是/u, ['不是', '并非']],
    [/应(?=[加引改重向大全积该])/u, ['不应']],
  ],
  en: [
    [/\b(?:is|are|was|were|can|should|will|has|have)\b(?! not)/u, ['$& not', '$& no longer', '$& hardly']],
    [/\b(?:helps?|promotes?|enables?|stimulates?|drives?|introduces?)\b/u, ['fails to $&', 'does not $&']],
    [/\b(?:grew|rose|fell)\b/u, ['never $&']],
  ],
});

/** The way that leads from one to the other, gone back; of two things that both hold, only the second. */
const turned = exchanges('direction', {
  zh: [
    [/从([^，。\d]+?)(转向|向)([^，。]+?)(?=转变|方向转变|。|，)/u, ['从$3$2$1']],
    [/不仅(.+?)，(?:还|更)/u, ['未$1，而是']],
    [/(?<=产业创新)([^，。]*?)供应链/u, ['受制于供应链']],
    [/得益于|源于/u, ['导致', '不取决于']],
    [/取代/u, ['被$&']],
    [/被(?=新兴|更多)/u, ['']],
  ],
  en: [
    [/\bfrom ([a-z].+?) (towards?|to) ([a-z].+?)(?=[.,])/u, ['from $3 $2 $1']],
    [/\bnot only (.+?),? but also\b/u, ['not $1, but']],
    [/\b(?:benefits from|stems from)\b/u, ['leads to', 'does not depend on']],
    [/\bhas replaced\b/u, ['has been replaced by']],
    [/\b(?:is|are) (guided|raised|driven|shared) by\b/u, ['$1']],
    [/\breplaced by\b/u, ['replacing']],
  ],
});

export const DIRECTION_MUTATIONS = {
  turned,
  'other direction': direction,
  'other comparison': comparison,
  'other extreme': extreme,
  negated: negation,
} as const;
