export { runCommandLine } from './run-command-line.js';
export type { Parts, Service } from './command.js';
