import { splitSentences } from '../../../../../knowledge/index.js';
import { withoutGaps } from '../../reading/mentions.js';
import type { EvidencePiece } from '../../evidence.js';

/** What a remark points back to its number with. */
const POINTS_BACK = /^(?:[这它]|(?:This|It) )/u;
/** Of a remark, what it says its number is not. */
const DENIAL = /[，,]\s*(?:而(?=不是)|(?:and|but) (?=not ))?(?=不是|not )/u;

/** What says the same as words of a remark: that two numbers agree, and that one is within bounds. */
const SAME: ReadonlyArray<readonly [other: RegExp, word: string]> = [
  [/(?:处在|处于)(?=按)/gu, '在'],
  [/(?<=之内[，,])(?:(?:文中的数值)?与计算结果|二者)(?:并不|不|并无)矛盾/gu, '两者并不矛盾'],
  [/^至于/u, ''],
  [/^(?:the )?(?<number>\d[\d.]*%?) (?:that|which) the (?:text|paper) states /iu, '$<number> '],
];

/** A sentence without what its piece remarks on its number, in the words of the piece; as it is where it remarks nothing. */
export function withoutRemark(text: string, { text: said, kept }: EvidencePiece): string {
  const plain = SAME.reduce((rest, [other, word]) => rest.replace(other, word), bare(text));
  const remark = remarks([said, ...kept]).find((one) => plain.endsWith(one) && plain !== one);
  return remark === undefined ? text : withoutNumberAgain(plain.slice(0, -remark.length));
}

/** What a piece remarks, the longest first: the whole without its pronoun, and its denial alone. */
function remarks(said: readonly string[]): readonly string[] {
  const sentences = said.flatMap((one) => splitSentences(one).map((span) => bare(one.slice(...span))));
  return sentences.flatMap((sentence) => {
    const pronoun = POINTS_BACK.exec(sentence)?.[0];
    if (pronoun === undefined) return [];
    const whole = sentence.slice(pronoun.length);
    const denial = whole.split(DENIAL)[1];
    return denial === undefined ? [whole] : [whole, denial];
  });
}

/** "… is 5.84%; 5.84%": the number that the remark is on, said again before it, and the mark behind it. */
function withoutNumberAgain(text: string): string {
  const rest = text.replace(/[，,;；]?\s*(?:而|and|but|which)?\s*$/iu, '');
  return rest.replace(/(?<number>\d[\d.]*%?)[，,;；]\s*(?:这|它|this|it|\k<number>)$/iu, '$<number>');
}

function bare(text: string): string {
  return withoutGaps(text)
    .replace(/[。.]+\s*$/u, '')
    .trim();
}
