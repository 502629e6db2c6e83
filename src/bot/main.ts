#!/usr/bin/env node
import type { Language } from '../knowledge/index.js';
import { runCommandLine } from './adapters/terminal/index.js';
import { checkLanguage, keepQuestionsHere, readConfig, readLanguages } from './config.js';
import type { ModelUse } from './models/language-model.js';
import type { PlannerKind } from './models/planner-kind.js';
import { packageVersion } from './package-root.js';
import type { ServiceConfig } from './service-config.js';

// Puts the parts together. Each is loaded when a command first asks for it, so that --help loads none of them.

keepQuestionsHere();

const interruption = new AbortController();
// Once: a second Ctrl-C ends the process even where the first is still being obeyed.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => interruption.abort());

const version = packageVersion();

/** The adapter of each platform, for these settings. */
const PLATFORMS = {
  mcp: async (config: ServiceConfig, language: Language) =>
    (await import('./adapters/mcp/index.js')).openMcp(config, version, language),
  slack: async (config: ServiceConfig) => (await import('./adapters/slack/index.js')).openSlack(config),
  discord: async (config: ServiceConfig) => (await import('./adapters/discord/index.js')).openDiscord(config),
};

/** The language model that is configured; null where none is, and then none of its code is loaded. */
async function openModel(planner?: PlannerKind): Promise<ModelUse | null> {
  const { readModelConfig } = await import('./model-config.js');
  const config = readModelConfig(planner);
  if (config === null) return null;
  const { openLanguageModel } = await import('./models/open-language-model.js');
  return { port: openLanguageModel(config.settings), planner: config.planner };
}

process.exitCode = await runCommandLine({
  args: process.argv.slice(2),
  input: process.stdin,
  output: process.stdout,
  notices: process.stderr,
  signal: interruption.signal,
  languages: readLanguages(),
  readConfig,
  parts: {
    version,
    openKnowledge: async (request) => {
      const { openIndex } = await import('./open-index.js');
      return openIndex(request);
    },
    createAdviser: async (adviserParts) => {
      const { createAdviser } = await import('./answer/index.js');
      return createAdviser({ ...adviserParts, version });
    },
    openModel,
    openPlatforms: async (names, language) => {
      const [{ readServiceConfig }, { serve }] = await Promise.all([
        import('./service-config.js'),
        import('./service/serve.js'),
      ]);
      const config = readServiceConfig();
      const opened = await Promise.all(names.map((name) => PLATFORMS[name](config, language)));
      const lacking = opened.filter((one) => one.kind === 'incomplete');
      if (lacking.length > 0) {
        return {
          kind: 'incomplete',
          describe: (spoken) => lacking.map((one) => one.describe(spoken)).join('\n\n'),
        };
      }
      const platforms = opened.flatMap((one) => (one.kind === 'ready' ? [one.platform] : []));
      return { kind: 'ready', run: (run) => serve(platforms, config, run) };
    },
    serveAgent: async (run) => {
      const { serveStdio } = await import('./adapters/mcp/index.js');
      await serveStdio({ ...run, version });
    },
    registerDiscord: async (language) => {
      const [{ registerDiscord }, { readServiceConfig }] = await Promise.all([
        import('./adapters/discord/index.js'),
        import('./service-config.js'),
      ]);
      return registerDiscord(readServiceConfig().discord, language);
    },
    async *examine(openKnowledge) {
      const [{ examine }, { examineLanguageModel }, { namesSet, readServiceConfig }, slack, discord, mcp] =
        await Promise.all([
          import('./doctor/examine.js'),
          import('./doctor/examine-language-model.js'),
          import('./service-config.js'),
          import('./adapters/slack/index.js'),
          import('./adapters/discord/index.js'),
          import('./adapters/mcp/index.js'),
        ]);
      yield* examine({
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
    },
    readFeedback: async () => {
      const [{ openState }, { feedbackCases }, { readServiceConfig }] = await Promise.all([
        import('./state/open-state.js'),
        import('./feedback/feedback-cases.js'),
        import('./service-config.js'),
      ]);
      const state = await openState(readServiceConfig().state);
      try {
        return feedbackCases(await state.feedback.all());
      } finally {
        await state.close();
      }
    },
    erase: async (workspace, user) => {
      const [{ openState }, { readServiceConfig }] = await Promise.all([
        import('./state/open-state.js'),
        import('./service-config.js'),
      ]);
      const state = await openState(readServiceConfig().state);
      try {
        return await (user === null ? state.eraseWorkspace(workspace) : state.eraseUser(workspace, user));
      } finally {
        await state.close();
      }
    },
    createResponder: async (knowledge, adviser, observe) => {
      const [{ createBriefer }, { createResponder }] = await Promise.all([
        import('./briefing/index.js'),
        import('./requests/index.js'),
      ]);
      const observed = { knowledge, version, observe };
      return createResponder({ ...observed, adviser, briefer: createBriefer(observed) });
    },
    createBriefer: async (knowledge) => {
      const { createBriefer } = await import('./briefing/index.js');
      return createBriefer({ knowledge, version });
    },
  },
});

// A client of a platform that was opening its connection anew when it was told to stop goes on trying for minutes.
if (interruption.signal.aborted) process.exit();
