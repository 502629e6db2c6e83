import { inList } from '../carried-subject.en.js';
import { passiveOf } from './passive.en.js';

/** Nothing but how hard a thing is to be done. */
export const EFFORT = /^(?:make every effort to|keep working to) /iu;
/** What it is for, or what comes of it. */
export const PURPOSE = /,? (?:so as to|so that|in order to|thereby|thus)\b.*$/iu;
/** What it is for, and nothing that comes of it. */
const AIM = /^,? (?:so as|in order) to (?<aim>.+)$/iu;
/** What is said besides of what it ends with: who heads it, what it does. */
const ASIDE = /, (?=(?:(?:headed|led|run) by|giving|with|including) )/iu;
const MEANS = /^(?:through|by means of) /iu;
/** Of the thing itself. */
const OF_THING = /^(?:headed|led|run) by /iu;

/** A measure without what it is for, how hard it is to be tried, and what is said besides. */
export function bare(measure: string): string {
  return withoutPurpose(measure).replace(EFFORT, '').split(ASIDE)[0] ?? '';
}

/** Measures that follow each other, told as advice: as they stand, with "should", or in the passive voice. */
export function toldOf(front: string, run: readonly string[]): readonly string[] {
  const plain = run.map(bare);
  const purpose = PURPOSE.exec(run.at(-1) ?? '')?.[0] ?? '';
  const active = [...withFewerAsides(inList(run)), inList(run.map(withoutPurpose)), inList(plain)];
  const passive = [
    ...passiveOf(plain),
    ...passiveOf(run.map((one) => (EFFORT.test(one) ? withoutPurpose(one) : bare(one)))),
    ...withAFocus(plain),
  ];
  const led = [...new Set(active)]
    .flatMap((said) => [said, `should ${said}`])
    .concat([...new Set(passive)].flatMap((said) => withPurpose(said, purpose)))
    .concat(withAsides(run));
  // Behind several it is the last one's alone, which only what they are done by may be.
  const isMoved = front !== '' && (run.length === 1 || MEANS.test(front));
  const behind = isMoved ? [`should ${inList(plain)} ${front.slice(0, -2)}`] : [];
  return led.map((said) => `${front}${said}`).concat(behind);
}

function withoutPurpose(measure: string): string {
  return measure.replace(PURPOSE, '');
}

/** What it is for behind it, or in front. */
function withPurpose(said: string, purpose: string): readonly string[] {
  const aim = AIM.exec(purpose)?.groups?.['aim'];
  const behind = purpose === '' ? [] : [`${said}${purpose}`];
  return [said, ...behind, ...(aim === undefined ? [] : [`To ${aim}, ${said}`])];
}

/** "Step up A, and focus on B": "A should be stepped up, with a focus on B". */
function withAFocus([first = '', second = '', ...others]: readonly string[]): readonly string[] {
  if (others.length > 0 || !/^focus on /iu.test(second)) return [];
  return passiveOf([first]).map((said) => `${said}, with a ${second}`);
}

/** With fewer and fewer of what is said besides. */
function withFewerAsides(said: string): readonly string[] {
  const parts = said.split(ASIDE);
  return parts.map((_, end) => parts.slice(0, end + 1).join(', '));
}

/** In the passive voice, with what is said besides: of the thing by it, of how it is done behind it. */
function withAsides([measure = '', ...others]: readonly string[]): readonly string[] {
  const [plain = '', ...asides] = withoutPurpose(measure).replace(EFFORT, '').split(ASIDE);
  if (others.length > 0 || asides.some((aside) => aside.startsWith('including'))) return [];
  const ofThing = asides.filter((aside) => OF_THING.test(aside));
  const behind = asides.slice(ofThing.length);
  if (behind.some((aside) => OF_THING.test(aside))) return [];
  const said = passiveOf([plain]).flatMap((one) => besideThing(one, ofThing.join(', ')));
  return said.flatMap((one) =>
    [...behind.keys(), behind.length].map((end) => [one, ...behind.slice(0, end)].join(', ')),
  );
}

/** What is said of a thing stands right behind it, or behind what is to be done of it. */
function besideThing(said: string, aside: string): readonly string[] {
  if (aside === '') return [said];
  const beside = said.replace(/ (?=(?:should|is to|are to|needs? to) be )/u, `, ${aside}, `);
  return [beside, `${said}, ${aside}`];
}
