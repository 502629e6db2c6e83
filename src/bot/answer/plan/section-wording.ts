/** How a question names a section by its number or place. */
export const ADDRESS =
  /第?\s*[\d.一二三四五六七八九]+\s*[章节部]分?|\b(?:sections?|chapters?|parts?)\s+[\d.]+|(?<![\d.])\d(?:\.\d)+|摘要|引言|结论|总结|结尾|部分|\babstract\b|\bintroduction\b|\bconclusion\b/giu;

/** How a question asks about the whole of something rather than a matter in it. */
const ASKING_ABOUT_WHOLES =
  /讲|写|说|内容|这篇|[两三几]{1,2}句|小节|标题|章|节|主要|主题|谈|介绍|概括|句话?|论文|文章|本文|全文|用|请|\b(?:about|subsections?|sections?|titles?|contents?|deal|discuss|cover|summar\w+|gist|sentences?|paper|document|article|text|this|brief\w*|short|overview|ground|talks?|calls?|treats?|argues?|two|three|read)\b/giu;

/** A question without the address of a section and the ways of asking about a whole: what it asks besides. */
export function withoutAddress(question: string): string {
  return question.replace(ADDRESS, ' ').replace(ASKING_ABOUT_WHOLES, ' ');
}
