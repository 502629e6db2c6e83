import type { Readable } from 'node:stream';

import type { KnowledgeIndex, Language, ModelLoading } from '../../../knowledge/index.js';
import type { Adviser, AdviserParts, AnswerObserver } from '../../answer/adviser.js';
import type { Briefer } from '../../briefing/briefer.js';
import type { Responder } from '../../requests/index.js';
import type { FeedbackCase } from '../../feedback/feedback-case.js';
import type { Config } from '../../config.js';
import type { ModelUse } from '../../models/language-model.js';
import type { PlannerKind } from '../../models/planner-kind.js';
import type { Platform } from '../../service/platform.js';
import type { ServiceRun } from '../../service/serve.js';
import type { ExitStatus } from './exit-status.js';
import type { Finding } from '../../doctor/finding.js';
import type { Options } from './invocation.js';
import type { Output, OutputStream } from './output.js';
import type { Progress } from './progress.js';

/** Where the files of a run are, and who hears of its progress. */
export interface OpenRequest {
  readonly corpusFolder: string;
  readonly indexFolder: string;
  readonly modelFolder: string;
  readonly modelLoading: ModelLoading;
  readonly onProgress: (progress: Progress) => void;
  /** Ends the building of an index, leaving nothing unfinished behind. */
  readonly signal: AbortSignal;
}

/** What runs until it is interrupted: ready, or in want of settings that it describes. */
export type Service =
  | { readonly kind: 'ready'; run(run: ServiceRun): Promise<void> }
  | { readonly kind: 'incomplete'; describe(language: Language): string };

/** Standard input: lines that are piped, or a keyboard. */
export type InputStream = Readable & Partial<Pick<NodeJS.ReadStream, 'isTTY'>>;

/** An agent that is spoken to by the standard streams, and what opens what answers it. */
export interface AgentRun {
  open(
    onProgress: (done: number, total: number) => void,
    signal: AbortSignal,
  ): Promise<{ readonly knowledge: KnowledgeIndex; readonly adviser: Adviser }>;
  readonly language: Language;
  readonly input: InputStream;
  /** Holds nothing but the protocol. */
  readonly output: OutputStream;
  readonly tell: (line: string) => Promise<void>;
  readonly signal: AbortSignal;
}

/** Commands were registered, or settings are wanting; in words. */
export interface Registering {
  readonly kind: 'done' | 'incomplete';
  readonly lines: readonly string[];
}

/** The parts that main puts together; each is loaded when it is first asked for. */
export interface Parts {
  readonly version: string;
  openKnowledge(request: OpenRequest): Promise<KnowledgeIndex>;
  createAdviser(parts: Omit<AdviserParts, 'version'>): Promise<Adviser>;
  /** The language model that is configured, not yet asked anything; null where none is. */
  openModel(planner: PlannerKind | undefined): Promise<ModelUse | null>;
  /** Platforms over one index, state and server; what they say to nobody's question is in the language. */
  openPlatforms(names: readonly Platform['name'][], language: Language): Promise<Service>;
  /** Serves the agent at the other end of the standard streams until it goes. */
  serveAgent(run: AgentRun): Promise<void>;
  /** Sees to it that Discord has our commands; what was changed, in words. */
  registerDiscord(language: Language): Promise<Registering>;
  /** Looks at what the services need, part by part; what opens the index is given. */
  examine(openKnowledge: () => Promise<KnowledgeIndex>): AsyncIterable<Finding>;
  /** What users thought of answers, as cases for the evaluation. */
  readFeedback(): Promise<readonly FeedbackCase[]>;
  /** Erases what is kept of a workspace, or of one user of it; the number of records. */
  erase(workspace: string, user: string | null): Promise<number>;
  createBriefer(knowledge: KnowledgeIndex): Promise<Briefer>;
  /** Answers what chat platforms can be asked, with this adviser. */
  createResponder(knowledge: KnowledgeIndex, adviser: Adviser, observe: AnswerObserver): Promise<Responder>;
}

/** Everything a command works with. */
export interface CommandContext {
  readonly argument: string | null;
  readonly options: Options;
  readonly config: Config;
  readonly parts: Parts;
  readonly input: InputStream;
  /** Standard output: results only. */
  readonly output: Output;
  /** Standard error: progress, notices, errors. */
  readonly notices: Output;
  /** Fires when the user interrupts the run. */
  readonly signal: AbortSignal;
}

/** One word of the command line. Errors it throws are reported by main. */
export type Command = (context: CommandContext) => Promise<ExitStatus>;
