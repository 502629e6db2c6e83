import { bareForm, parseQuantities, wordStems, type Language } from '../../../../../knowledge/index.js';
import { contentWords } from '../../../understand/words.js';
import { isDataStem } from '../../foreign-words.js';

/** Chinese wordings of questions for numbers that do not say what the number is of, longer ones first. */
const DATA_WORDINGS_ZH =
  /百分之[几多]少?|百分比|百分点|增长率|增加值?额|[总年]?[增涨降跌]幅|[增降]速|年均|年平均|逐年|平均|复合|累计|总[共计]|合计|加起来|合起来|加在一起|加总|相加|之和|平?摊到?|增长|增加(?!值)|上升|上涨|提高|提升|减少|下降|降低|变[化动为]|翻|[升降达][至到]|达到|数[值字据]|期间|之间|除以|折合|换算成?|单位|截至|目前|当前|初步|文[中里]|论文|原文|给出|公布|计算|算出来?|分别|第几|排名|[我全本]国|中国|国内|每[一]?年|等于|多少|几|[十百千万亿]+元|人民币/gu;
/** Single characters of Chinese questions that say nothing of it either. */
const DATA_CHARACTERS_ZH = /^[由至之的了在是和与及按以用从到总共率量额点个倍成高低快慢各间条均每几多等这那]$/u;

/** The words of a question that say what the asked number is of, as they are looked for in a sentence. */
export function subjectWords(question: string, language: Language): readonly string[] {
  const spans = parseQuantities(question).filter(({ kind }) => kind !== 'name');
  const bare = spans.reduceRight((text, { start, end }) => `${text.slice(0, start)} ${text.slice(end)}`, question);
  if (language === 'zh') {
    return contentWords(bare.replace(DATA_WORDINGS_ZH, ' '), language)
      .map(bareForm)
      .filter((word) => word !== '' && !DATA_CHARACTERS_ZH.test(word));
  }
  return contentWords(bare, language)
    .flatMap((word) => wordStems(word))
    .filter((stem) => !isDataStem(stem));
}

/** How many of the words a text of the same language holds. */
export function countHeld(words: readonly string[], text: string, language: Language): number {
  if (language === 'zh') {
    const bare = bareForm(text);
    return words.filter((word) => bare.includes(word)).length;
  }
  const stems = new Set(wordStems(text));
  return words.filter((word) => stems.has(word)).length;
}

/** The words of a text as they are spelled: where stems leave two numbers equally near, these may tell them apart. */
export function countSpelled(question: string, text: string, language: Language): number {
  if (language === 'zh') return 0;
  const spelled = new Set(text.toLowerCase().match(/[a-z]+(?:-[a-z]+)*/gu) ?? []);
  const asked = new Set(question.toLowerCase().match(/[a-z]{4,}(?:-[a-z]+)*/gu) ?? []);
  return [...asked].filter((word) => spelled.has(word)).length;
}
