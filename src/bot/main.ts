#!/usr/bin/env node
import { runCommandLine } from './adapters/terminal/index.js';
import { keepQuestionsHere, readConfig, readLanguages } from './config.js';
import { packageVersion } from './package-root.js';
import { programParts } from './parts.js';

keepQuestionsHere();

const interruption = new AbortController();
// Once: a second Ctrl-C ends the process even where the first is still being obeyed.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => interruption.abort());

process.exitCode = await runCommandLine({
  args: process.argv.slice(2),
  input: process.stdin,
  output: process.stdout,
  notices: process.stderr,
  signal: interruption.signal,
  languages: readLanguages(),
  readConfig,
  parts: programParts(packageVersion()),
});

// A client of a platform that was opening its connection anew when it was told to stop goes on trying for minutes.
if (interruption.signal.aborted) process.exit();
