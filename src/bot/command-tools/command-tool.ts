import type { z } from 'zod';

import type { KnowledgeIndex, Language } from '../../knowledge/index.js';
import { isTooDeep, TOO_DEEP } from '../../tools/index.js';
import type { Adviser } from '../answer/index.js';
import type { Briefer } from '../briefing/index.js';
import { checkArguments } from '../check-arguments.js';
import { InvalidArgumentError } from '../errors/invalid-argument-error.js';
import type { OfferedToolName } from '../messages/tool-messages.js';
import type { PlainOutput } from '../tool-results/plain-tool.js';
import type { Watch } from '../watch.js';

/** What calls are answered from. */
export interface ToolSources {
  readonly knowledge: KnowledgeIndex;
  readonly adviser: Adviser;
  readonly briefer: Briefer;
}

/** What one call works with. */
export interface ToolWork extends ToolSources {
  readonly watch: Watch;
  /** The language that is spoken where neither the call nor its words tell one. */
  readonly usual: Language;
}

/** What a tool found out. */
export interface ToolAnswer {
  /** For who reads: complete by itself. */
  readonly text: string;
  /** For programs: fits the tool's output schema. */
  readonly result: PlainOutput;
}

/** A call whose arguments fit the tool. */
export interface CheckedCall {
  /** The language of the reply; null where nothing tells one. */
  readonly language: Language | null;
  run(work: ToolWork): Promise<ToolAnswer>;
}

/** A tool as it is offered to other people's agents and programs. */
export interface OfferedTool {
  readonly name: OfferedToolName;
  readonly input: z.ZodObject;
  readonly output: z.ZodType<PlainOutput>;
  /** @throws InvalidArgumentError naming the argument that does not fit */
  check(given: unknown): CheckedCall;
}

/** What a tool is made of. */
interface ToolParts<Input extends z.ZodObject> {
  readonly name: OfferedToolName;
  /** Strict: an argument that it does not name is told, not passed over. */
  readonly input: Input;
  readonly output: z.ZodType<PlainOutput>;
  /** The language that a call asks for, or that its words are in. */
  languageOf(given: z.output<Input>): Language | null;
  run(given: z.output<Input>, work: ToolWork): Promise<ToolAnswer>;
}

/** A tool of its parts. */
export function commandTool<Input extends z.ZodObject>(parts: ToolParts<Input>): OfferedTool {
  const { name, input, output } = parts;
  return {
    name,
    input,
    output,
    check(given) {
      if (isTooDeep(given)) throw new InvalidArgumentError(name, TOO_DEEP);
      const checked = checkArguments(name, input, given ?? {});
      return { language: parts.languageOf(checked), run: (work) => parts.run(checked, work) };
    },
  };
}
