import type { Language } from '../../../../../knowledge/index.js';
import { claimTokens } from '../../../../../tools/index.js';
import type { EvidencePiece } from '../../evidence.js';
import type { Reading } from '../../reading/held-words.js';

/** What a piece opens with, up to the mark that its finding stands behind. */
const OPENING = /^(?<remark>[^,，:：;；]+)[,，:：]/u;
/** A clause that answers what was asked, and not what a number is called: 方向相反, "the direction is the other one". */
const ANSWERS: Readonly<Record<Language, RegExp>> = { zh: /相反|并非|不[是符]/u, en: /\b(?:is|does)\b/iu };
/** What may stand before it: of what it is said. */
const BEFORE: Readonly<Record<Language, RegExp>> = {
  zh: /^(?:(?:至于|关于|对于|就)[^，,；;：:]+?(?:而言|来说|来看)?[，,]?)?$/u,
  en: /^(?:(?:as )?for [^,;:]+,?\s+)?$/iu,
};
const BEHIND = /^\s*[,，:：;；]\s*/u;

/** A sentence on one piece alone without the clause that the piece itself opens with, before it says its number. */
export function withoutOwnOpening(text: string, [piece, other]: readonly EvidencePiece[], reading: Reading): string {
  const remark = piece && !other ? remarkOf(piece, reading) : null;
  const at = remark === null ? -1 : text.toLowerCase().indexOf(remark.toLowerCase());
  if (remark === null || at < 0) return text;
  const [before, rest] = [text.slice(0, at), text.slice(at + remark.length)];
  if (!BEFORE[reading.language].test(before) || !BEHIND.test(rest)) return text;
  const topic = before.replace(/[，,]?\s*$/u, reading.language === 'zh' ? '，' : ', ');
  return `${before === '' ? '' : topic}${rest.replace(BEHIND, '')}`;
}

/** What a piece answers before its finding, without a row, a period or a number; null where it opens with the finding. */
function remarkOf({ text }: EvidencePiece, { corpus, language }: Reading): string | null {
  const remark = OPENING.exec(text)?.groups?.['remark'] ?? '';
  const isBare = claimTokens(remark, corpus, undefined).every(({ kind }) => kind === 'word' || kind === 'unknown');
  return isBare && ANSWERS[language].test(remark) ? remark : null;
}
