import type { AdviceSignal } from '../../knowledge/index.js';
import type { SignalMention } from './signal-reader.js';

const YES =
  /^(?:是的?|对的?|有的?|会的?|嗯|没错|确实|都是|yes|y|yeah|yep|true|correct|it (?:is|does)|we (?:do|are))$/iu;
const NO =
  /^(?:不是|不|没有?|否|无|不会|不对|并不|no|n|nope|not really|false|it (?:is not|isn't|does not|doesn't)|we (?:do not|don't|are not|aren't))$/iu;
const ORDINAL = /^(?:第[一二三123][个项]?|[(（]?[1-3][)）.、:：]|first|second|third|问题[一二三123])[：:,， ]*/iu;

/**
 * A turn that says only yes or no to the questions asked before it, one answer a question in their order; null where it
 * says anything else.
 */
export function plainAnswers(
  turn: string,
  asked: readonly AdviceSignal[],
  number: number,
): readonly SignalMention[] | null {
  const pieces = [...turn.matchAll(/[^,，;；。.\n、]+/gu)].filter(({ 0: text }) => text.trim() !== '');
  const mentions = pieces.map(({ 0: text, index }, place) => answerTo(asked[place], text, { index, number }));
  return pieces.length > 0 && mentions.every((mention) => mention !== null) ? mentions : null;
}

function answerTo(
  signal: AdviceSignal | undefined,
  piece: string,
  { index, number }: { readonly index: number; readonly number: number },
): SignalMention | null {
  const text = piece.trim();
  const word = text.replace(ORDINAL, '').trim();
  const holds = YES.test(word);
  if (!signal || (!holds && !NO.test(word))) return null;
  const start = index + piece.indexOf(text);
  return {
    signal,
    holds,
    strength: 1,
    finding: { turn: number, text, span: [start, start + text.length], by: 'answer' },
  };
}
