import { terms, type Language } from '../../../knowledge/index.js';

let segmenter: Intl.Segmenter | undefined;

/** Words of a question that ask and do not tell: they carry no matter of their own. */
const ASKING_ZH =
  /^(?:(?:变化|变动|同比|同|比|率|幅|速|百分|一共|共有|共|这么|那么|起作用|作用|一类|此类|吧|啊|呀|第[一二三四]个?|最后|一个|为什么|为啥|为何|什么|怎么|怎样|如何|多少|哪些|哪个|哪家|哪|几|个|家|的|了|呢|吗|吧|是|有|在|和|与|及|对|从|到|要|做|能|会|可以|应该|该|我们|咱们|咱|你|我|请问|一下|具体|分别|都|还|那|这|它|他们|涨|跌|增长|增加|下降|同比|年|大|一般|之后|情况|数据|百分之|好|现在|目前|主要|到底|谁|几个|叫|好像|幅度|又|一共|总共|类|种|意思|起来|别的|其他))+$/u;

/** The words of a question that name its matter, in order. */
export function contentWords(question: string, language: Language): readonly string[] {
  if (language === 'zh') return chineseWords(question);
  const names = question.match(/\p{Script=Han}+/gu) ?? [];
  return [...englishWords(question), ...names.flatMap(chineseWords)];
}

function chineseWords(question: string): readonly string[] {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  return [...segmenter.segment(question)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment)
    .filter((word) => !ASKING_ZH.test(word) && !/^[\d.,%]+$/u.test(word));
}

function englishWords(question: string): readonly string[] {
  return (question.match(/[a-z][a-z'’-]*/giu) ?? []).filter((word) => terms(word).length > 0 && !ASKING_EN.test(word));
}

const ASKING_EN =
  /^(?:why|how|what|which|who|whom|when|where|much|many|give|tell|rise|rose|grow|grew|fall|fell|change|happen|happened|value|amount|then|also|please|there|about|up|down|go|went|come|get|say|says|said|mean|means|it|its|they|them|this|that|those|these|ones|one|altogether|total|first|second|third|last|find|found|anything|else)$/iu;
