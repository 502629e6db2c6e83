import { AUXILIARY_EN, BARE_EN, FINITE_EN, IMPERATIVE_EN, MANNER_EN } from '../verbs.en.js';
import { passiveOf } from './passive.en.js';

/** What is to be done of each, or nothing. */
const FRONT = /^(?<front>for each [^,;]+, )?/iu;
const EFFORT = /^(?:make every effort to|keep working to) /iu;
const MEASURE = new RegExp(
  String.raw`^(?:${EFFORT.source.slice(1)})?${MANNER_EN}*(?:${IMPERATIVE_EN}|${BARE_EN})(?: |$)`,
  'iu',
);
/** A statement: a verb of its own outside what only describes a thing. */
const STATED = new RegExp(String.raw`\b(?:${AUXILIARY_EN}|${FINITE_EN})\b`, 'iu');
/** A noun that is spelled like a verb: "support from the state". */
const NOUN =
  /^(?:increase|support|cut|drive|lead|limit|influence|benefit|show|offer|face|play|grow|raise|advance|upgrade|open|train|bear|respond|step|catch) (?:in|from|of|for|to|by|between|across|among|is|are)\b/iu;
const DESCRIBED = /\b(?:that|which|who)\b[^,]*/giu;
const NEXT = new RegExp(String.raw`(?:, and| and|,) (?=${MANNER_EN}*(?:${IMPERATIVE_EN}|${BARE_EN})\b)`, 'iu');
/** What it is for, or what comes of it. */
const PURPOSE = /,? (?:so as to|so that|in order to|thereby|thus)\b.*$/iu;
/** The beginning of a list, or an aside: what comes behind the comma would be parted from it. */
const BEGUN_LIST = /,(?!.*\b(?:and|or)\b)/iu;
/** "Guide A to do B and do C" is one thing. */
const WITH_INFINITIVE = /\bto (?:\p{L}+ly )?\p{L}+/iu;
const TAKES_BACK =
  /\b(?:but|however|unless|except|only|if|when|while|although|not|never|rather than|instead|avoid|prevent\w*|without)\b/iu;

/**
 * What an English sentence of advice advises: "Concentrate on A, and actively bring in B." Its measures one by one, or those
 * that follow each other, as they stand, with "should", or in the passive voice; none of them as what is so.
 */
export function advisedBy(sentence: string): readonly string[] {
  const text = sentence.replace(/[.!]\s*$/u, '');
  const front = FRONT.exec(text)?.groups?.['front'] ?? '';
  const rest = text.slice(front.length);
  if (!MEASURE.test(rest) || NOUN.test(rest) || TAKES_BACK.test(rest) || /[;:]/u.test(rest)) return [];
  if (STATED.test(rest.replace(DESCRIBED, ''))) return [];
  const measures = rest.split(NEXT);
  if (measures.some((measure) => BEGUN_LIST.test(measure.replace(PURPOSE, '')))) return [];
  return runsOf(measures).flatMap((run) => toldOf(front, run));
}

/** Measures that follow each other; none behind one that may go on in it. */
function runsOf(measures: readonly string[]): ReadonlyArray<readonly string[]> {
  const open = measures.findIndex((measure) => WITH_INFINITIVE.test(measure.replace(EFFORT, '').replace(PURPOSE, '')));
  const apart = open < 0 ? measures : measures.slice(0, open + 1);
  return apart.flatMap((_, from) => apart.slice(from).map((__, length) => apart.slice(from, from + length + 1)));
}

function toldOf(front: string, run: readonly string[]): readonly string[] {
  const [whole, plain] = [run, run.map((measure) => measure.replace(PURPOSE, '').replace(EFFORT, ''))];
  const passives = passiveOf(plain);
  return [whole, plain]
    .flatMap((measures) => {
      const said = measures.join(' and ');
      return [`${front}${said}`, `${front}should ${said}`];
    })
    .concat(passives.map((passive) => `${front}${passive}`));
}
