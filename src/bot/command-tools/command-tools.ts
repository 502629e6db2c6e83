import { askTool } from './ask.js';
import { auditTool } from './audit.js';
import { briefTool } from './brief.js';
import { checkTool } from './check.js';
import type { OfferedTool } from './command-tool.js';
import type { ArgumentWords } from './common-arguments.js';
import { indicatorsTool } from './indicators.js';
import { recommendTool } from './recommend.js';
import { searchTool } from './search.js';

/** What the command line does, as tools whose arguments are described in some words: each complete by itself. */
export function commandTools(words: ArgumentWords): readonly OfferedTool[] {
  const makers = [askTool, checkTool, recommendTool, searchTool, briefTool, indicatorsTool, auditTool];
  return makers.map((make) => make(words));
}
