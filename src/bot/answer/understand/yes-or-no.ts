import type { Language } from '../../../knowledge/index.js';

/**
 * A question for yes or no, said as a claim: "Did rare earths exceed 10 billion yuan?" asks it of "rare earths exceed 10
 * billion yuan". Where the wording leaves open how the claim is put, each way; [] where more than yes or no is asked.
 */
export function yesOrNoClaims(question: string, language: Language): readonly string[] {
  return language === 'zh' ? chineseClaims(question) : englishClaims(question);
}

const ASKS_MORE_ZH = /哪|谁|什么|多少|几(?!乎)|怎|如何|为[什何啥]|还是|孰/u;
const YES_OR_NO_ZH = /[吗嘛][?？。 ]*$|是否|(\p{Script=Han})[不没]\1|[对是没错]吧[?？。 ]*$/u;

/** Turns of phrase before and behind a Chinese claim that ask for a yes or no to it. */
const AROUND_ZH: readonly RegExp[] = [
  /^(?:请问|听说|据说|有人说|我记得|难道|那么?)[,，:：]?/u,
  /[,，]?(?:这个?|这种|该)?(?:说法|判断)?(?:是|属)?(?:不是|不对|否|对|真|实|没错|正确|准确|成立|这样)(?:的)?(?:吗|嘛|吧)?[?？。 ]*$/u,
  /了?[吗嘛吧][?？。 ]*$/u,
];

function chineseClaims(question: string): readonly string[] {
  if (!YES_OR_NO_ZH.test(question) || ASKS_MORE_ZH.test(question)) return [];
  const bare = AROUND_ZH.reduce((text, phrase) => text.replace(phrase, ''), question)
    .replace(/[?？。 ]+$/u, '')
    .replace(/有(?:没有|无)(?=\p{Script=Han})/u, '')
    .replace(/(?<said>\p{Script=Han})[不没]\k<said>/u, '$<said>')
    .replace('是否', '');
  // 有没有达到13万亿 asks whether it is no less: a claim with 达到 says that it is just that.
  const reached = bare.replace(/(?:达到?|到)了?(?=[\d一二三四五六七八九十百千万两])/u, '不低于');
  return [...new Set([reached, reached.replace('是', '')])];
}

const ASKS_MORE_EN = /\b(?:how|what|which|who|whom|whose|why|when|where|or)\b/iu;

/** What stands before an English claim and asks for assent, and is no frame of a statement. */
const OPENING_EN = /^(?:am i right that|is it so that)\s+/iu;
/** What stands behind one: a tag. */
const TAG_EN =
  /[,:;.]?\s+(?:right|correct|true|yes|no|isn't it|aren't they|didn't (?:it|they)|is it (?:right|correct|true|so))\W*$/iu;
const AUXILIARY_EN = /^(?:and |so |but )?(?<verb>did|do|does|is|are|was|were|has|have)\s+(?<rest>.+)$/iu;

/** Words of a claim between which a form of "be" is put back: longer claims say more than one thing. */
const MOST_WORDS = 14;

function englishClaims(question: string): readonly string[] {
  const text = question.replace(/[?.!\s]+$/u, '');
  const framed = text
    .replace(OPENING_EN, '')
    .replace(TAG_EN, '')
    .replace(/\s+ones\b/iu, '');
  if (ASKS_MORE_EN.test(framed)) return [];
  if (framed !== text) return [framed];
  const { verb, rest } = AUXILIARY_EN.exec(text)?.groups ?? {};
  if (verb === undefined || rest === undefined) return [];
  // "Did it reach 13 trillion?" asks whether it is no less: a claim that it reached that says that it is just that.
  const claim = rest.replace(/\b(?:reach|hit|attain)\b/iu, 'were at least');
  return /^(?:is|are|was|were)$/iu.test(verb) ? [claim, ...withVerb(claim, verb.toLowerCase())] : [claim];
}

/** The verb behind each word in turn: where the subject ends, only reading the claim can tell. */
function withVerb(claim: string, verb: string): readonly string[] {
  const words = claim.split(' ');
  if (words.length > MOST_WORDS) return [];
  return words.slice(1).map((_, index) => words.toSpliced(index + 1, 0, verb).join(' '));
}
