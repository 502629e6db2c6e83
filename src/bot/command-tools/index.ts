// The command tools' public face.
export { commandTool } from './command-tool.js';
export { commandTools } from './command-tools.js';
export { languageArgument } from './common-arguments.js';

export type { CheckedCall, OfferedTool, ToolAnswer, ToolSources } from './command-tool.js';
export type { ArgumentWords } from './common-arguments.js';
