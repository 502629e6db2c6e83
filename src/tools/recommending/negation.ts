import type { Match, Span } from './wording.js';

/** Words that deny what comes right behind them. 不 and 非 are left out where they are part of another word. */
const NEGATOR =
  /不(?!断|仅|但|少|同|得不|光|只|过|管|论|良|锈|动产|足|够)|没有?|并非|非(?!常|洲|金属)|无(?!论|人机)|未(?!来|必)|\b(?:not|no|never|without|neither|nor|none|cannot|free (?:of|from)|far from|rather than|instead of|no longer)\b|n['’]t\b/giu;

/** What may stand between a negator and what it denies: adverbs, articles, verbs of being and having. */
const LIGHT =
  /^(?:再|太|很|那么|怎么|怎样|存在|出现|明显|严重|过分|过度|会|能|需要?|用|必|是|有|任何|什么|的|担心|发?愁|怕|面临|受|遭|感到|觉得|属于|完全|特别|十分|大|所谓|真正|全|都|被|仅|因为|由于|从|向|对|任|\s|(?:any|an?|the|be|been|being|to|have|has|had|really|longer|too|very|so|much|yet|currently|heavily|particularly|seriously|suffer(?:ing)?|from|fac(?:e|ing)|experienc(?:e|ing)|worr(?:y|ied)|about|see|need|is|are|of|with|on|in|there|from|serious|real|significant|major|kind|sort|at|all|our|depends?|short|or|problems?|us|because)\b)*$/iu;

/** What says that a thing is no trouble, or no longer. */
const SETTLED =
  /(?<![未没不难无])(?:已经?|都|早已?|早就|基本|得到|全部|完全|彻底|目前|现在)[^，。]{0,4}(?:解决|克服|缓解|化解|补上|补齐|攻克|打通|理顺|突破)(?!不)|不再是|不成问题|不是(?:什么|大)?问题|不存在|没问题|没有问题|不构成|不用愁|(?<!\bnot )(?<!\bnever )(?<!n['’]t )\b(?:(?:been|was|were|is|are|fully|now|already|since|have|has|we|largely) (?:solved|resolved|overcome|fixed|settled|eliminated)|no longer (?:a |an )?(?:problem|issue|concern|worry)|(?:not|n['’]t|never) (?:a |an |our |the )?(?:problem|issue|concern|worry|obstacle)|(?:is|are|was|were) no (?:problem|issue|concern|worry|trouble|obstacle)|a thing of the past|behind us|under control)\b|已成过去|成为历史/iu;

/** Things that were. */
const PAST =
  /过去|以前|曾经?|从前|早年|原先|原来|\b(?:used to|once|formerly|previously|in the past|years ago|had been)\b/iu;
/** Things that are so now, behind a clause on what was. */
const NOW = /现在|如今|目前|已经?|今天|\b(?:now|today|since then|nowadays|no longer|these days|has been|have been)\b/iu;

/** A clause with the one that follows it. */
export interface ClauseContext {
  readonly text: string;
  readonly next: string | null;
}

/** Whether a clause denies what a wording found in it. A negator that belongs to the wording itself denies nothing. */
export function isDenied(match: Match, { text, next }: ClauseContext): boolean {
  const negators = [...text.matchAll(NEGATOR)].map(({ 0: word, index }): Span => [index, index + word.length]);
  const free = negators.filter(([start, end]) => !match.some((place) => start < place[1] && place[0] < end));
  if (free.some((negator) => match.some((place) => reaches(negator, place, text)))) return true;
  return isSettled(text) || (next !== null && (settlesBefore(next) || (PAST.test(text) && NOW.test(next))));
}

/** Whether a clause says that something is no trouble. */
export function isSettled(text: string): boolean {
  return SETTLED.test(text);
}

function reaches([, end]: Span, [start]: Span, text: string): boolean {
  return end <= start && LIGHT.test(text.slice(end, start));
}

/** What a clause that only settles the one before may hold beside it. */
const POINTING =
  /现在|如今|目前|这个?|那个?|这些|该|此|它们?|问题|难题|情况|了|也|而|早|就|都|已经?|\b(?:that|this|it|which|these|those|problems?|issues?|has|have|been|now|is|are|was|the|all|we|both|since|by|long|ago|today)\b|[\s\p{P}]/giu;

/** Whether a clause settles the one before it and names no matter of its own: "that has been solved". */
function settlesBefore(text: string): boolean {
  return isSettled(text) && text.replace(new RegExp(SETTLED, 'giu'), '').replace(POINTING, '') === '';
}
