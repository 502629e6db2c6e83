import type { Language } from '../knowledge/index.js';
import type { Parts, Service } from './adapters/terminal/index.js';
import { checkLanguage } from './config.js';
import type { ModelUse } from './models/language-model.js';
import type { PlannerKind } from './models/planner-kind.js';
import type { Platform } from './service/platform.js';
import type { ServiceConfig } from './service-config.js';
import type { State } from './state/state.js';

// Puts the parts together. Each is loaded when a command first asks for it, so that --help loads none of them.

/** The adapter of each platform, for these settings. */
const PLATFORMS = {
  mcp: async (config: ServiceConfig, version: string, language: Language) =>
    (await import('./adapters/mcp/index.js')).openMcp(config, version, language),
  slack: async (config: ServiceConfig) => (await import('./adapters/slack/index.js')).openSlack(config),
  discord: async (config: ServiceConfig) => (await import('./adapters/discord/index.js')).openDiscord(config),
};

/** What the commands of this version work with. */
export function programParts(version: string): Parts {
  return {
    version,
    openKnowledge: async (request) => (await import('./open-index.js')).openIndex(request),
    createAdviser: async (adviserParts) =>
      (await import('./answer/index.js')).createAdviser({ ...adviserParts, version }),
    openModel,
    openPlatforms: (names, language) => openPlatforms(names, version, language),
    serveAgent: async (run) => (await import('./adapters/mcp/index.js')).serveStdio({ ...run, version }),
    registerDiscord: async (language) => {
      const { registerDiscord } = await import('./adapters/discord/index.js');
      return registerDiscord((await serviceConfig()).discord, language);
    },
    examine,
    readFeedback: async () => {
      const { feedbackCases } = await import('./feedback/feedback-cases.js');
      return withState(async (state) => feedbackCases(await state.feedback.all()));
    },
    erase: (workspace, user) =>
      withState((state) => (user === null ? state.eraseWorkspace(workspace) : state.eraseUser(workspace, user))),
    createResponder: async (knowledge, adviser, observe) => {
      const [{ createBriefer }, { createResponder }] = await Promise.all([
        import('./briefing/index.js'),
        import('./requests/index.js'),
      ]);
      const observed = { knowledge, version, observe };
      return createResponder({ ...observed, adviser, briefer: createBriefer(observed) });
    },
    createBriefer: async (knowledge) => (await import('./briefing/index.js')).createBriefer({ knowledge, version }),
  };
}

/** The language model that is configured; null where none is, and then none of its code is loaded. */
async function openModel(planner?: PlannerKind): Promise<ModelUse | null> {
  const { readModelConfig } = await import('./model-config.js');
  const config = readModelConfig(planner);
  if (config === null) return null;
  const { openLanguageModel } = await import('./models/open-language-model.js');
  return { port: openLanguageModel(config.settings), planner: config.planner };
}

async function openPlatforms(
  names: readonly Platform['name'][],
  version: string,
  language: Language,
): Promise<Service> {
  const [config, { serve }] = await Promise.all([serviceConfig(), import('./service/serve.js')]);
  const opened = await Promise.all(names.map((name) => PLATFORMS[name](config, version, language)));
  const lacking = opened.filter((one) => one.kind === 'incomplete');
  if (lacking.length > 0) {
    return { kind: 'incomplete', describe: (spoken) => lacking.map((one) => one.describe(spoken)).join('\n\n') };
  }
  const platforms = opened.flatMap((one) => (one.kind === 'ready' ? [one.platform] : []));
  return { kind: 'ready', run: (run) => serve(platforms, config, run) };
}

async function* examine(openKnowledge: Parameters<Parts['examine']>[0]): ReturnType<Parts['examine']> {
  const [{ examine: examineAll }, { examineLanguageModel }, { namesSet, readServiceConfig }, slack, discord, mcp] =
    await Promise.all([
      import('./doctor/examine.js'),
      import('./doctor/examine-language-model.js'),
      import('./service-config.js'),
      import('./adapters/slack/index.js'),
      import('./adapters/discord/index.js'),
      import('./adapters/mcp/index.js'),
    ]);
  yield* examineAll({
    settings: namesSet(),
    checkLanguage,
    readConfig: readServiceConfig,
    openKnowledge,
    languageModel: () => examineLanguageModel(() => openModel()),
    platforms: (config) => [
      () => slack.examineSlack(config.slack),
      () => discord.examineDiscord(config.discord),
      () => Promise.resolve(mcp.examineMcp(config.mcp)),
    ],
  });
}

async function serviceConfig(): Promise<ServiceConfig> {
  const { readServiceConfig } = await import('./service-config.js');
  return readServiceConfig();
}

async function withState<Result>(work: (state: State) => Promise<Result>): Promise<Result> {
  const { openState } = await import('./state/open-state.js');
  const state = await openState((await serviceConfig()).state);
  try {
    return await work(state);
  } finally {
    await state.close();
  }
}
