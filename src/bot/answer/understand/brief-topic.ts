/** Ways of asking for a brief in English; what stands behind them is the topic. */
const REQUEST_EN =
  /\b(?:brief (?:me|us|him|her|them|the \w+)|(?:briefing|brief)(?: (?:note|paper|document|memo))?(?: for (?:today|tomorrow|\w+day))?) (?:on|about|for) (?<topic>.+)/iu;

/** The noun, where it is something to be made: not what stands in one (简报里), nor what one is (什么是简报). */
const REQUEST_ZH = /^(?!什么是|何谓)(?<before>.*)简报(?![中里内上是])(?<behind>.*)$/u;

/** Who is to make it, for whom, and how it is ordered: stripped from the front until nothing is left of it. */
const FRAME_ZH =
  /^(?:请|麻烦|帮忙?|我们?|(?:给|为|替)(?:我们?|\p{Script=Han}{0,3}[长导任总])?|想|需要?|(?:准备|写|做|出|来|拟|整理|生成|起草|要)(?:一下|好)?(?=一?[份个篇]|两页|关于|有关|围绕|针对|$)|准备|起草|生成|一?[份个篇](?:两页的?)?|关于|有关|围绕|针对)/u;
/** How a brief is described: stripped from behind. */
const MANNER_ZH = /(?:的|方面|情况|[一两]页(?:纸)?|会前|会议|会用|今日|今天)$/u;

/** When and for which meeting it is wanted, and courtesies: no part of the topic. */
const CIRCUMSTANCE_EN =
  /[,，]?\s*\b(?:(?:before|ahead of|in time for|for|by|until)\s+(?:(?:the|my|our|a|an|today['’]s|tomorrow['’]s|this|next)\b.*|\d.*|noon|tomorrow|today|tonight)|please|thanks|thank you|asap|now|today|tomorrow)[.!]*$/iu;

const EDGES = /^[\s"“”'‘’《》:：,，。.!！?？]+|[\s"“”'‘’《》:：,，。.!！?？]+$/gu;
const CLAUSES = /[，,。；;]/u;

/** What a question asks a brief about; null where it asks for none. */
export function findBriefTopic(question: string): string | null {
  const english = REQUEST_EN.exec(question)?.groups?.['topic'];
  const topic = english === undefined ? chineseTopic(question) : stripped(english, CIRCUMSTANCE_EN);
  return topic === null || topic === '' ? null : topic;
}

/** The topic stands in the clause of the noun, or behind it; other clauses say when it is wanted. */
function chineseTopic(question: string): string | null {
  const clauses = question.split(CLAUSES);
  const at = clauses.findIndex((clause) => REQUEST_ZH.test(clause));
  const { before = '', behind = '' } = REQUEST_ZH.exec(clauses[at] ?? '')?.groups ?? {};
  const later = clauses.slice(at + 1).find((clause) => FRAME_ZH.test(clause)) ?? '';
  const candidates = at < 0 ? [] : [stripped(before, MANNER_ZH), behind, later];
  return candidates.map((text) => stripped(text, FRAME_ZH)).find((text) => text !== '') ?? null;
}

/** A text without a frame, however often it stands there, and without quotes and marks around it. */
function stripped(text: string, frame: RegExp): string {
  let rest = text.replace(EDGES, '');
  for (let shorter = rest.replace(frame, ''); shorter !== rest; shorter = rest.replace(frame, '')) {
    rest = shorter.replace(EDGES, '');
  }
  return rest;
}
