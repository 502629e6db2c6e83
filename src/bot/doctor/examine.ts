import { AdvisorError, type KnowledgeIndex } from '../../knowledge/index.js';
import { messagesIn } from '../messages/catalogue.js';
import { doctorMessages } from '../messages/doctor.js';
import { errorText } from '../messages/errors.js';
import type { ServiceConfig } from '../service-config.js';
import { openState, type StateLocation } from '../state/open-state.js';
import type { Examiner, Finding, Subject } from './finding.js';

/** What is looked at, and how it is reached. */
export interface Patient {
  /** Settings that are set, by their names. */
  readonly settings: readonly string[];
  /** @throws InvalidConfigError where the language that is set is none */
  readonly checkLanguage: () => void;
  readonly readConfig: () => ServiceConfig;
  readonly openKnowledge: () => Promise<KnowledgeIndex>;
  readonly languageModel: () => Promise<Finding>;
  /** In the order in which they are told. */
  readonly platforms: (config: ServiceConfig) => readonly Examiner[];
}

/** Looks at everything that the services need, and tells part by part. What a finding says holds no secret. */
export async function* examine(patient: Patient): AsyncIterable<Finding> {
  const config = await orFinding('configuration', async () => patient.readConfig());
  if ('subject' in config) yield config;
  else yield configured(patient.settings);
  const language = await orFinding('configuration', async () => patient.checkLanguage());
  if (language) yield language;
  yield* examineKnowledge(patient);
  yield await patient.languageModel();
  if ('subject' in config) return;
  yield await examineDatabase(config.state);
  for (const platform of patient.platforms(config)) yield* await platform();
}

function configured(settings: readonly string[]): Finding {
  const say: Finding['say'] = (language) => messagesIn(doctorMessages, language).settings(settings);
  return { subject: 'configuration', state: 'fine', say };
}

async function* examineKnowledge({ openKnowledge }: Pick<Patient, 'openKnowledge'>): AsyncIterable<Finding> {
  const knowledge = await orFinding('index', openKnowledge);
  if ('subject' in knowledge) {
    yield knowledge;
    return;
  }
  try {
    const { documents, skipped } = knowledge.corpus;
    yield {
      subject: 'index',
      state: 'fine',
      say: (language) => messagesIn(doctorMessages, language).index(documents.length, skipped.length),
    };
    // A model that cannot run shows itself at the first search.
    await knowledge.retriever.retrieve({ text: '韧性', language: 'zh', limit: 1 });
    const isAway = knowledge.notices.includes('MODEL_UNAVAILABLE');
    yield {
      subject: 'model',
      state: isAway ? 'wrong' : 'fine',
      say: (language) =>
        isAway ? errorText('MODEL_UNAVAILABLE', {}, language) : messagesIn(doctorMessages, language).model,
    };
  } finally {
    await knowledge.close();
  }
}

async function examineDatabase(location: StateLocation): Promise<Finding> {
  const isReached = await orFinding('database', async () => {
    const state = await openState(location);
    try {
      await state.ready();
      return true;
    } finally {
      await state.close();
    }
  });
  if (typeof isReached !== 'boolean') return isReached;
  const place = 'folder' in location ? location.folder : null;
  const say: Finding['say'] = (language) => messagesIn(doctorMessages, language).database(place);
  return { subject: 'database', state: 'fine', say };
}

/** What work gives, or what its error says of a subject. */
export async function orFinding<Result>(subject: Subject, work: () => Promise<Result>): Promise<Result | Finding> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof AdvisorError)) throw error;
    return { subject, state: 'wrong', say: (language) => errorText(error.code, error.facts, language) };
  }
}
