import type { Language } from '../../../../../knowledge/index.js';
import { otherAim } from './aims.js';
import { advisedBy } from './advice/advised.js';
import { withCarriedSubject as carriedEn } from './carried-subject.en.js';
import { withCarriedSubject as carriedZh } from './carried-subject.zh.js';
import { whatComesAbout } from './comes-about.js';
import { governs } from './governed.js';
import { withFewerFronts } from './fronts.js';
import { withFewerLeads } from './leads.js';
import { namedInFull } from './named-again.js';
import { withPlainVerb } from './plain-verb.js';
import { forWhat } from './purpose.js';
import { byAnotherName, paperGoesOn } from './paper-goes-on.js';
import { ownDoing } from './own-doing.zh.js';
import { pointsAway } from './pointing.js';
import { tellable, wholeBeforeComma } from './tellable.js';
import { whatIsCaused } from './what-is-caused.js';
import { withoutPause, withoutTopicPause } from './without-pause.js';
import { whoDoesIt } from './who-does-it.js';

/** "(see Table 1)", (如图 2), (2015): where more is to be found. */
export const REFERENCE =
  /\s*[（(](?:(?:如|见|详见|参见|see|as shown in)?\s*(?:图|表|figures?|tables?)\s*\d+[^（）()]*|\d{4})[)）]|，如图\s*\d+\s*所示|, as (?:shown|illustrated|seen) in (?:figure|table) \d+(?=[.]?$)/giu;

/** What may be told of a sentence of a source. */
export interface Entailed {
  /** As what is so: its own words, and what it says as well by its grammar alone. */
  readonly stated: readonly string[];
  /** As what should be done. */
  readonly advised: readonly string[];
}

/** What a sentence says, and what it names again as the one before it names it. */
export function entailedBy(sentence: string, before: string, language: Language): Entailed {
  const plain = sentence.replace(REFERENCE, '');
  const named = namedInFull(plain, before.replace(REFERENCE, ''), language);
  const ofPaper = [...paperGoesOn(plain, before, language), ...byAnotherName(plain, language)];
  const led = [...new Set([sentence, plain, ...named, ...ofPaper])].flatMap((text) => withFewerLeads(text, language));
  const own = language === 'zh' ? [sentence, plain].flatMap(ownDoing) : [];
  const stated = [...statedBy(led, language), ...own];
  return { stated, advised: [...new Set(led.flatMap((text) => advisedBy(text, stated, language)))] };
}

function statedBy(led: readonly string[], language: Language): readonly string[] {
  const whole = led
    .flatMap((text) => [text, ...withoutTopicPause(text, language)])
    .flatMap((text) => withFewerFronts(text, language));
  const said = whole.flatMap((text) => [
    ...tellable(text, language),
    ...byGrammar(text, language).flatMap((one) => [one, ...wholeBeforeComma(one, language)]),
  ]);
  const bare = [...new Set(said)].flatMap((text) => withFewerFronts(text, language));
  const alone = bare.filter((text) => !pointsAway(text, language));
  return [...new Set(alone.flatMap((text) => [text, ...withoutPause(text, language)]))];
}

function byGrammar(sentence: string, language: Language): readonly string[] {
  const apart = [...otherAim(sentence, language), ...forWhat(sentence, language)];
  return governs(sentence, language) ? apart : [...apart, ...asFacts(sentence, language)];
}

/** Nothing of a sentence that says what somebody says, aims at or asks. */
function asFacts(sentence: string, language: Language): readonly string[] {
  if (language === 'en') return carriedEn(sentence);
  return [carriedZh, whatIsCaused, whatComesAbout, withPlainVerb, whoDoesIt].flatMap((read) => read(sentence));
}
