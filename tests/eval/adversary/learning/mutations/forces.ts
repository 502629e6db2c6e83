import { exchanges } from '../mutation.js';

/** How certain, how wanted. */
const modality = exchanges('force', {
  zh: [
    [/可以|能够/u, ['必将', '必须', '已经']],
    [/应(?=[加引改重向大全积该选])/u, ['已', '必须依法', '可以考虑']],
    [/需要|需(?=注重|确保)/u, ['已经', '不必']],
    [/急需/u, ['已经', '暂缓']],
    [/有助于|有利于/u, ['足以', '决定了']],
    [/往往/u, ['总是', '很少', '必然']],
    [/将(?=会|成为|推动|逐步|进一步|长期)|仍将/u, ['已', '可能', '不再']],
    [/旨在/u, ['已经', '拒绝']],
    [/提出|建议|主张/u, ['下令', '放弃']],
  ],
  en: [
    [/\bcan\b/u, ['will certainly', 'must', 'did', 'might']],
    [/\bshould(?: be)?\b/u, ['are obliged by law to be', 'has already', 'may']],
    [/\bneeds? to be\b/u, ['has been', 'need not be']],
    [/\bhelps? to\b/u, ['is enough to', 'is required to']],
    [/\boften\b/u, ['always', 'rarely', 'necessarily']],
    [/\bwill\b/u, ['may', 'did', 'must']],
    [/\baims to\b/u, ['managed to', 'refuses to']],
    [/\b(?:proposes|recommends|suggests)\b/u, ['orders', 'rejects']],
    [/\bmeans\b(?= a)/u, ['may mean', 'guarantees']],
  ],
});

/** How strongly. */
const degree = exchanges('force', {
  zh: [
    [/重要(?=动力源|手段|驱动力|内容|课题)/u, ['唯一', '首要', '次要']],
    [/关键(?=作用|$|动力|。)/u, ['唯一', '次要']],
    [/主要(?=通过)/u, ['仅仅', '完全']],
    [/显著|明显/u, ['略微', '极其巨大']],
    [/一定程度/u, ['很大程度', '极小程度']],
    [/初步/u, ['全面', '最终']],
    [/稳步/u, ['急剧', '波动']],
    [/(?<!更)更好地|更加|更(?=强)/u, ['最', '唯一']],
    [/核心驱动力/u, ['唯一驱动力', '次要因素']],
    [/紧密/u, ['松散', '唯一']],
  ],
  en: [
    [/\ban important\b/u, ['the only', 'the most important', 'a minor']],
    [/\b(?:a|the) key\b/u, ['the only', 'a minor', 'the least']],
    [/\bmainly\b/u, ['only', 'entirely', 'hardly']],
    [/\bmarked(?:ly)?\b/u, ['slight', 'unprecedented']],
    [/\b[Tt]o a certain extent\b/u, ['to a great extent', 'to no extent']],
    [/\bpreliminarily\b/u, ['fully', 'finally']],
    [/\bsteadily\b/u, ['sharply', 'erratically']],
    [/\bbetter\b/u, ['perfectly', 'best']],
    [/\bthe core driving force\b/u, ['the only driving force', 'one of the driving forces']],
    [/\burgent\b/u, ['long-term', 'legal']],
    [/\bclose links\b/u, ['loose links']],
  ],
});

/** What is wanted, needed or aimed at, told as what is so. */
const wishAsFact = exchanges('force', {
  zh: [
    [/应(?=加大|加快|增强|积极|重点|引导|改善|全力|加强|选出|向)/u, ['已经', '正在']],
    [/需要(?=构建|着力)/u, ['已经', '正在']],
    [/要求企业投入/u, ['使企业投入了']],
    [/(?:旨在|目的，是)/u, ['成功']],
    [/急需加速构建/u, ['已经建成']],
    [/还需注重/u, ['已经做到']],
    [/(?<=^文章)(?:提出|建议|主张|要求)/u, ['介绍了已经实现的']],
    [/将(?=会引发|成为|长期)|将会(?=引发)/u, ['已经', '']],
  ],
  en: [
    [/should (increase|be|accelerate|integrate|strengthen|actively promote)/u, ['did $1', 'already $1']],
    [/needs to be built/u, ['has been built', 'is being built']],
    [/is to be|are to be/u, ['has been']],
    [/aims to reveal/u, ['reveals and proves']],
    [/there is an urgent need to accelerate/u, ['China has accelerated']],
    [/it is (?:also )?necessary to/u, ['China has managed to', 'it is no longer necessary to']],
    [/calls for|proposes|recommends|asks for/u, ['reports on the successful']],
  ],
});

export const FORCE_MUTATIONS = { modality, degree, 'wish as fact': wishAsFact } as const;
