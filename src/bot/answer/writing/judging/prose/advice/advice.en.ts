import { inList } from '../carried-subject.en.js';
import { AUXILIARY_EN, BARE_EN, FINITE_EN, IMPERATIVE_EN, MANNER_EN } from '../verbs.en.js';
import { passiveOf } from './passive.en.js';

const DEED = String.raw`${MANNER_EN}*(?:${IMPERATIVE_EN}|${BARE_EN})`;
/** What is to be done of each, or by what. */
const FRONT = new RegExp(
  String.raw`^(?:for each [^,;]+, |(?:through|by means of) [^;:]+ and other [^,;:]+, (?=${DEED}\b))`,
  'iu',
);
const EFFORT = /^(?:make every effort to|keep working to) /iu;
const MEASURE = new RegExp(String.raw`^(?:${EFFORT.source.slice(1)})?${DEED}(?: |$)`, 'iu');
/** More to be done, behind a semicolon. */
const GOES_ON = new RegExp(String.raw`^(?:and )?(?:(?:with|at|in|also)\b[^,]*, )*${DEED}\b`, 'iu');
/** A statement: a verb of its own outside what only describes a thing. */
const STATED = new RegExp(String.raw`\b(?:${AUXILIARY_EN}|${FINITE_EN})\b`, 'iu');
/** A noun that is spelled like a verb: "support from the state". */
const NOUN = String.raw`(?:increase|support|cut|drive|lead|limit|influence|benefit|show|offer|face|play|grow|raise|advance|upgrade|open|train|bear|respond|step|catch|guarantee) (?:in|from|of|for|to|by|between|across|among|is|are)\b`;
const IS_NOUN = new RegExp(`^${NOUN}`, 'iu');
const DESCRIBED = /\b(?:that|which|who)\b[^,]*/giu;
const NEXT = new RegExp(String.raw`((?:, and| and|,) )(?=${DEED}\b)(?!${NOUN})`, 'iu');
/** What it is for, or what comes of it. */
const PURPOSE = /,? (?:so as to|so that|in order to|thereby|thus)\b.*$/iu;
/** What is said besides of what it ends with: who heads it, what it does. */
const ASIDE = /, (?=(?:(?:headed|led|run) by|giving|with|including) )/iu;
/** The beginning of a list, or an aside: what comes behind the comma would be parted from it. */
const BEGUN_LIST = /,(?!.*\b(?:and|or)\b)/iu;
/** "Guide A to do B and do C" is one thing; "to the field" is no infinitive. */
const WITH_INFINITIVE =
  /\bto (?!(?:the|a|an|all|each|every|its|their|this|these|those|[“"\d])(?:\b|(?<=[“"])))(?:\p{L}+ly )?\p{L}+/iu;
const TAKES_BACK =
  /\b(?:but|however|unless|except|only|if|when|while|although|not|never|rather than|instead|avoid|prevent\w*|without)\b/iu;

/**
 * What an English sentence of advice advises: "Concentrate on A, and actively bring in B." Its measures one by one, or those
 * that follow each other, as they stand, with "should", or in the passive voice; none of them as what is so.
 */
export function advisedBy(sentence: string): readonly string[] {
  const [text = '', ...others] = sentence.replace(/[.!]\s*$/u, '').split(/; /u);
  const front = FRONT.exec(text)?.[0] ?? '';
  const rest = text.slice(front.length);
  if (!MEASURE.test(rest) || IS_NOUN.test(rest) || changes(rest)) return [];
  if (others.some((other) => !GOES_ON.test(other) || changes(other))) return [];
  if (STATED.test(rest.replace(DESCRIBED, ''))) return [];
  const ways = measuresOf(rest);
  if (ways[0]?.some((measure) => BEGUN_LIST.test(bare(measure))) ?? true) return [];
  return [...new Set(ways.flatMap(runsOf).flatMap((run) => toldOf(front, run)))];
}

function changes(part: string): boolean {
  return TAKES_BACK.test(part) || part.includes(':');
}

/** What is advised, one by one. One behind an infinitive may be a part of it: it is told with it, or not at all. */
function measuresOf(rest: string): ReadonlyArray<readonly string[]> {
  const split = rest.split(NEXT);
  const [measures, gaps] = [split.filter((_, at) => at % 2 === 0), split.filter((_, at) => at % 2 === 1)];
  const open = measures.findIndex((measure) => WITH_INFINITIVE.test(measure.replace(EFFORT, '').replace(PURPOSE, '')));
  if (open < 0) return [measures];
  const together = measures.slice(open).reduce((all, measure, at) => `${all}${gaps[open + at - 1] ?? ''}${measure}`);
  return [measures.slice(0, open + 1), [...measures.slice(0, open), together]];
}

/** Measures that follow each other. */
function runsOf(measures: readonly string[]): ReadonlyArray<readonly string[]> {
  return measures.flatMap((_, from) =>
    measures.slice(from).map((__, length) => measures.slice(from, from + length + 1)),
  );
}

function bare(measure: string): string {
  return measure.replace(PURPOSE, '').replace(EFFORT, '').split(ASIDE)[0] ?? '';
}

/** With fewer and fewer of what is said besides. */
function withFewerAsides(said: string): readonly string[] {
  const parts = said.split(ASIDE);
  return parts.map((_, end) => parts.slice(0, end + 1).join(', '));
}

function toldOf(front: string, run: readonly string[]): readonly string[] {
  const plain = run.map(bare);
  const purpose = PURPOSE.exec(run.at(-1) ?? '')?.[0] ?? '';
  const active = [
    ...withFewerAsides(inList(run)),
    inList(run.map((measure) => measure.replace(PURPOSE, ''))),
    inList(plain),
  ];
  const passive = passiveOf(plain).flatMap((one) => (purpose === '' ? [one] : [one, `${one}${purpose}`]));
  const led = [...new Set(active)].flatMap((said) => [said, `should ${said}`]).concat(passive);
  const behind =
    front.startsWith('For each ') && run.length === 1 ? `should ${plain.join('')} ${front.slice(0, -2)}` : [];
  return led.map((said) => `${front}${said}`).concat(behind);
}
