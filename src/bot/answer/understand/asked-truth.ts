import type { Language } from '../../../knowledge/index.js';
import { yesOrNoClaims } from './yes-or-no.js';

/** What a question asks the truth of. */
export interface AskedTruth {
  /** A statement is put before us to be checked, or to be told yes or no of; or a question of its own wants yes or no. */
  readonly asked: 'check' | 'whether' | 'yes-or-no';
  /** The statement; of a question each way in which it may be put as one. */
  readonly claims: readonly string[];
}

interface Frame {
  readonly asked: 'check' | 'whether';
  readonly wording: RegExp;
}

const check = (wording: RegExp): Frame => ({ asked: 'check', wording });
const whether = (wording: RegExp): Frame => ({ asked: 'whether', wording });

const THIS_ZH = '这(?:个|一|种)?(?:说法|句话|话|结论|表述|数据)';
const RIGHT_ZH =
  '(?:对吗|对不对|正确吗|是否正确|准确吗|是否准确|属实吗|是否属实|是真的吗|成立吗|是否成立|有没有错|有误吗|符合原文吗)';
const PLEASE_EN = '(?:please |can you |could you )*';
const RIGHT_EN = '(?:true|right|correct|accurate)';

/** What is written around a statement whose truth is asked, whatever comes of it. */
const FRAMES: Readonly<Record<Language, readonly Frame[]>> = {
  zh: [
    check(
      /^(?:请|请你|麻烦|帮我|帮忙|帮我们)*(?:核对|核实|核查|查证|验证|检查|确认|求证)(?:一下|下)?(?:这句话|这个说法|以下说法|下面的说法|下面这句话|一下)?\s*[：:，,]\s*(?<claim>.+)$/su,
    ),
    check(/^(?:请|请你|麻烦|帮我|帮忙)*(?:核对|核实|核查|查证|验证|求证)(?:一下|下)(?<claim>.{4,})$/su),
    whether(new RegExp(`^[“"「『](?<claim>.+)[”"」』]\\s*[，,]?\\s*(?:${THIS_ZH}|这)?${RIGHT_ZH}[？?]?$`, 'su')),
    whether(new RegExp(`^(?<claim>.+)[，,。；;]\\s*${THIS_ZH}${RIGHT_ZH}[？?]?$`, 'su')),
  ],
  en: [
    check(
      new RegExp(
        `^${PLEASE_EN}(?:fact[- ]?check|check|verify|validate|double[- ]check|confirm)(?: (?:this|the following)(?: claim| statement| sentence)?)?\\s*:\\s*(?<claim>.+)$`,
        'isu',
      ),
    ),
    check(new RegExp(`^${PLEASE_EN}(?:check|verify|confirm) (?:whether|if|that) (?<claim>.+)$`, 'isu')),
    whether(new RegExp(`^(?:is it|it is) (?:${RIGHT_EN}|the case|a fact)(?: to say)? that (?<claim>.+?)\\??$`, 'isu')),
    whether(/^true or false\s*[:,?]\s*(?<claim>.+)$/isu),
    whether(
      new RegExp(`^(?<claim>.+?)[,.;:–—-]+\\s*(?:true or false|is (?:that|this) (?:${RIGHT_EN}|so))\\s*\\?$`, 'isu'),
    ),
    whether(
      new RegExp(
        `^is (?:this|the following)(?: claim| statement| sentence)? ${RIGHT_EN}\\s*[:?]+\\s*(?<claim>.+)$`,
        'isu',
      ),
    ),
  ],
};

/** What a question asks the truth of; null where it asks for more than yes or no. */
export function askedTruth(question: string, language: Language): AskedTruth | null {
  const text = question.trim();
  for (const { asked, wording } of FRAMES[language]) {
    const claim = wording.exec(text)?.groups?.['claim']?.trim();
    if (claim !== undefined && claim !== '') return { asked, claims: [claim] };
  }
  const claims = yesOrNoClaims(question, language);
  return claims.length === 0 ? null : { asked: 'yes-or-no', claims };
}
