const ASKS =
  /什么|哪|多少|怎[么样]|如何|为[什啥何]|吗|几|何|谁|咋|\b(?:how|what|why|who|which|when|where|is|are|does|do|did)\b/iu;
const ENDS = /[?？；;]+/u;
const CLAUSES =
  /[,，、]\s*(?=[^,，]*$)|,?\s+and\s+(?=(?:how|what|why|who|which|when|where|is|are|does|do|did|across|in which)\b)/iu;

/** Fewest characters of a part: shorter ones are interjections. */
const LEAST_LENGTH = 4;

/** The questions that one question holds, where it holds more than one: "What is it, and why does it matter?". */
export function splitQuestion(question: string): readonly string[] {
  const sentences = question
    .split(ENDS)
    .map((part) => part.trim())
    .filter((part) => part.length >= LEAST_LENGTH && ASKS.test(part));
  const parts = sentences.length === 1 ? clausesOf(sentences[0] ?? '') : sentences;
  return parts.length > 1 ? parts : [];
}

/** "When trouble comes from outside, …" says when, "on how to design, …" says of what: neither asks anything. */
const SUBORDINATE =
  /^(?:(?:when|where|while|if)\s+(?!(?:is|are|was|were|do|does|did|will|can|should)\b)|(?:on|about|regarding|as for)\s)/iu;

/** An English clause after a comma is a question where it opens like one: "…, net presented in the statement in which" is a name. */
const OPENS =
  /^(?:(?:and|but|also|then)\s+)*(?:\p{L}+\s+)?(?:how|what|why|who|whom|whose|which|when|where|is|are|was|were|does|do|did|has|have|can|should)\b|\p{Script=Han}/iu;

function clausesOf(sentence: string): readonly string[] {
  const clauses = sentence.split(CLAUSES).map((part) => part.trim());
  const [, ...later] = clauses;
  return clauses.every(asks) && later.every((clause) => OPENS.test(clause)) ? clauses : [sentence];
}

/** The same number in another unit is no question of its own: 换成万亿元是多少, "what is that in trillion yuan". */
const CONVERSION =
  /^(?:那)?(?:换算?成?|换成|折合|合)\S{1,8}?(?:又?[是为])?多少\S{0,4}$|^(?:and )?(?:what is (?:that|it) )?in (?:\w+ )?(?:thousand|million|billion|trillion)s?(?: of)?(?: yuan| rmb)?$/iu;

function asks(clause: string): boolean {
  return clause.length >= LEAST_LENGTH && ASKS.test(clause) && !SUBORDINATE.test(clause) && !CONVERSION.test(clause);
}
