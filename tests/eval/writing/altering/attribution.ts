import { inFront, type Alteration } from './alteration.js';

/** Whoever did not say it, said otherwise, or said it elsewhere. */
const FALSE_FRAMES: Readonly<Record<'en' | 'zh', readonly string[]>> = {
  zh: [
    '文章否认',
    '该文质疑，',
    '作者反对的看法是，',
    '文章并不认为',
    '文中没有指出，',
    '文章可能认为，',
    '国务院指出，',
    '世界银行的报告显示，',
    '根据《反垄断法》，',
    '《中国制造 2025》提到，',
    '另一篇文章指出，',
    '有学者认为，',
    '第 9 节指出，',
    '据表 6 显示，',
    '据报道，',
  ],
  en: [
    'The paper denies that ',
    'The authors doubt that ',
    'The paper does not say that ',
    'The paper might say that ',
    'The paper wrongly states that ',
    'It is not noted that ',
    'The State Council says that ',
    'According to the World Bank, ',
    'According to another paper, ',
    'Some scholars argue that ',
    'Critics of the paper say that ',
    'In section 9, the paper says that ',
    'As Table 6 shows, ',
    '“The Antitrust Law” states that ',
    'Reportedly, ',
  ],
};

/** The same words, said by another, elsewhere, or not at all. */
export const attribution: Alteration = (text, { language }) =>
  FALSE_FRAMES[language].map((frame) =>
    inFront(language === 'en' ? text.charAt(0).toLowerCase() + text.slice(1) : text, frame),
  );
