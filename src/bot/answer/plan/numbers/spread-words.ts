import type { Language } from '../../../../knowledge/index.js';

/** What may be told of many numbers beside their sum and mean. */
export type Spread = 'closest' | 'furthest' | 'mean-deviation' | 'median';

const SAID: Readonly<Record<Language, readonly (readonly [said: RegExp, spread: Spread])[]>> = {
  zh: [
    [/中位数|中位值/u, 'median'],
    [/平均(?:绝对)?(?:偏差|离差)|平均差(?!额|距|异|价)/u, 'mean-deviation'],
    [/最(?:为)?(?:接近|相近|相似)|(?:相差|差距|差额|差异)最[小少]/u, 'closest'],
    [/(?:相差|差距|差额|差异)最[大多远]|最悬殊/u, 'furthest'],
  ],
  en: [
    [/\bmedian\b/iu, 'median'],
    [/\b(?:mean|average) (?:absolute )?deviations?\b|\babsolute deviations?\b/iu, 'mean-deviation'],
    [
      /\bclosest\b|\bnearest to\b|\bmost (?:similar|alike)\b|\b(?:smallest|least|narrowest) (?:gap|difference) (?:between|among|of)\b/iu,
      'closest',
    ],
    [
      /\b(?:furthest|farthest) apart\b|\bmost different\b|\b(?:largest|biggest|widest|greatest) (?:gap|difference) (?:between|among) (?:any |the )?(?:two|pairs?)\b/iu,
      'furthest',
    ],
  ],
};

/** What a question asks to be told of many numbers; null where it asks for nothing of the kind. */
export function spreadAsked(question: string, language: Language): Spread | null {
  return SAID[language].find(([said]) => said.test(question))?.[1] ?? null;
}

/** A bound that is itself worked out of the numbers: "above average", 高于中位数. */
export interface MiddleBound {
  readonly comparison: 'above' | 'below';
  readonly middle: 'average' | 'median';
}

const ABOVE: Readonly<Record<Language, RegExp>> = {
  zh: /(?:高于|大于|多于|超过|超出|快于|在.{0,8}(?=.{0,6}(?:以上|之上))).{0,8}?(?<middle>平均|均值|中位)/u,
  en: /\b(?:above|over|(?:higher|larger|greater|bigger|faster|more) than|exceed\w*|beat|topped|outpaced?)\b(?: the| their)?(?: \w+){0,2}? (?<middle>average|mean|median)\b/iu,
};
const BELOW: Readonly<Record<Language, RegExp>> = {
  zh: /(?:低于|小于|少于|不及|不到|不如|慢于|在.{0,8}(?=.{0,6}(?:以下|之下))).{0,8}?(?<middle>平均|均值|中位)/u,
  en: /\b(?:below|under|(?:lower|smaller|less|fewer|slower) than|short of)\b(?: the| their)?(?: \w+){0,2}? (?<middle>average|mean|median)\b/iu,
};

/** The bound that a question sets by a middle of the numbers themselves; null where it sets none. */
export function middleBound(question: string, language: Language): MiddleBound | null {
  const [above, below] = [ABOVE[language].exec(question), BELOW[language].exec(question)];
  const said = above ?? below;
  if (!said || (above && below)) return null;
  const middle = /中位|median/iu.test(said.groups?.['middle'] ?? '') ? 'median' : 'average';
  return { comparison: above ? 'above' : 'below', middle };
}
