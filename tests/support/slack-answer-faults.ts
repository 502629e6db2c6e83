import { liveTokens } from './slack-server/live-tokens.js';
import { shownText } from './slack-server/shown.js';
import type { Message } from './slack-server/workspace.js';
import { unescaped } from './slack-limits.js';

/** What an answer in Slack is held against. */
export interface Expected {
  /** The answer's text. */
  readonly text: string;
  /** Pages of further columns show a table in another order than its lines. */
  readonly blocks: 'in-order' | 'in-any-order';
}

/**
 * What is wrong with an answer that stands in Slack, in words: characters lost, parts that do not say so, cuts inside
 * a character, a number or a link, mentions and links that came to life. Reads with the test Slack's own eyes.
 */
export function answerFaults(messages: readonly Message[], { text, blocks }: Expected): string[] {
  const said = messages.map((message, index) => withoutLabel(message, index, messages.length));
  const words = said.map((one) => one.text);
  return [
    ...(words.join('') === wellFormed(text) ? [] : lostIn(words.join(''), text)),
    ...said.flatMap(({ fault }) => fault ?? []),
    ...words.slice(1).flatMap((right, index) => cutFaults(words[index] ?? '', right)),
    ...messages.flatMap(liveTokens).map((live) => `live: ${live}`),
    ...(messages.every((message) => message.blocks.length === 0) ? [] : shownFaults(messages, text, blocks)),
  ];
}

const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd');
const bare = (text: string): string => wellFormed(text).replace(/\s/gu, '');

/** A message of white space alone is taken by nobody: only such may be left out. */
function lostIn(joined: string, text: string): string[] {
  const isGap = /\s{1000}/u.test(text) && bare(joined) === bare(text);
  return isGap ? [] : [`${joined.length} of ${text.length} characters: ${difference(joined, wellFormed(text))}`];
}

function difference(found: string, wanted: string): string {
  const at = [...wanted].findIndex((_, index) => found[index] !== wanted[index]);
  return `at ${at} ${JSON.stringify(found.slice(at - 10, at + 20))} for ${JSON.stringify(wanted.slice(at - 10, at + 20))}`;
}

const LABEL = /^[(（](\d+)\/(\d+)[)）]/u;

/** The words of a message without what says which part it is: in its text where it has no blocks. */
function withoutLabel(
  message: Message,
  index: number,
  count: number,
): { readonly text: string; readonly fault: string | null } {
  const whole = unescaped(message.text);
  if (count === 1) return { text: whole, fault: null };
  const isPlain = message.blocks.length === 0;
  const [label = '', number, of] = LABEL.exec(isPlain ? whole : shownText(message)) ?? [];
  const fault = Number(number) === index + 1 && Number(of) === count ? null : `part ${index + 1} of ${count}: ${label}`;
  return { text: isPlain ? whole.slice(label.length + 1) : whole, fault };
}

const graphemes = new Intl.Segmenter('zh', { granularity: 'grapheme' });
/** What stays whole: a number with its sign of a hundredth or unit of the generated texts, and a link. */
const WHOLE = /\d+(?:[.,]\d+)*(?: ?(?:%|亿元))?|https?:\/\/[\w.~:/?#@!$&'()*+,;=%-]+/gu;
/** Longer than a message of Chinese by itself: it has to be cut. */
const ENDLESS = 1_300;

function cutFaults(left: string, right: string): string[] {
  const before = left.slice(-ENDLESS);
  const around = before + right.slice(0, ENDLESS);
  const at = before.length;
  const grapheme = graphemes.segment(around).containing(at);
  const isInside = grapheme !== undefined && grapheme.index < at && grapheme.segment.length < ENDLESS;
  const wholes = Array.from(around.matchAll(WHOLE)).filter(
    ({ 0: match, index }) => index < at && index + match.length > at && match.length < ENDLESS,
  );
  return [
    ...(isInside ? [`cut inside the character ${JSON.stringify(grapheme.segment)}`] : []),
    ...wholes.map(([match]) => `cut inside ${match}`),
  ];
}

/** The blocks show every character; a page of a table repeats headings between. */
function shownFaults(messages: readonly Message[], text: string, order: Expected['blocks']): string[] {
  const shown = bare(messages.map(shownText).join(' '));
  const missing = order === 'in-order' ? firstOutOfOrder(shown, bare(text)) : firstTooFew(shown, bare(text));
  return missing === null ? [] : [`blocks do not show ${missing}`];
}

function firstOutOfOrder(shown: string, wanted: string): string | null {
  let next = 0;
  for (const character of shown) if (wanted.startsWith(character, next)) next += character.length;
  return next === wanted.length ? null : JSON.stringify(wanted.slice(next, next + 20));
}

function firstTooFew(shown: string, wanted: string): string | null {
  const left = new Map<string, number>();
  for (const character of shown) left.set(character, (left.get(character) ?? 0) + 1);
  for (const character of wanted) {
    const count = left.get(character) ?? 0;
    if (count === 0) return JSON.stringify(character);
    left.set(character, count - 1);
  }
  return null;
}
