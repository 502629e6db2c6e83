import { findPeriods, type Language, type NameIndex } from '../../../knowledge/index.js';

import { findAddresses } from './addresses.js';
import { findBriefTopic } from './brief-topic.js';
import { findCues } from './cues.js';
import { matterOf } from './matter.js';
import { findPlaces } from './places.js';
import { readRounding, type Rounding } from './rounding.js';
import { splitQuestion } from './split-question.js';

import type { Understanding } from './understanding.js';

export interface Asked {
  /** Normalised, self-contained question. */
  readonly question: string;
  readonly language: Language;
  readonly document?: string;
  readonly continues: number;
}

/** Reads the wording of one self-contained question, and of the questions it holds. */
export function understand(said: Asked, names: NameIndex): Understanding {
  const { rest, rounding } = readRounding(names.respelled(said.question), said.language);
  const asked: Read = { ...said, question: rest, rounding };
  const parts = splitQuestion(asked.question).map((question) => read({ ...asked, question }, names));
  const topic = findBriefTopic(asked.question);
  const briefing = topic === null ? null : read({ ...asked, question: topic }, names);
  return { ...read(asked, names), parts, briefing };
}

interface Read extends Asked {
  readonly rounding: Rounding | null;
}

function read(asked: Read, names: NameIndex): Understanding {
  return {
    ...asked,
    parts: [],
    briefing: null,
    cues: findCues(asked.question),
    addresses: findAddresses(asked.question),
    periods: findPeriods(asked.question),
    // Where the asker comes from is no demand on the answer.
    places: findPlaces(matterOf(asked.question)),
    names: names.find(asked.question),
    advice: null,
  };
}
