import type { Subject } from '../doctor/finding.js';
import type { PlannerKind } from '../models/planner-kind.js';

/** What the doctor says. */
export interface DoctorMessages {
  readonly subjects: Readonly<Record<Subject, string>>;
  /** Names of the settings that are set. */
  settings(names: readonly string[]): string;
  index(documents: number, skipped: number): string;
  readonly model: string;
  /** It answers; its name, and who plans. */
  languageModel(name: string, planner: PlannerKind): string;
  /** It is to plan, and did not call the tool that it was told to call. */
  callsNoTool(name: string): string;
  /** The folder of the file; null for PostgreSQL. */
  database(folder: string | null): string;
  /** A platform without any setting. */
  readonly off: string;
  readonly slack: {
    /** The token is good. */
    readonly entered: string;
    /** Workspaces install it: there is no token to try. */
    readonly installed: string;
    /** The token for Socket Mode is good. */
    readonly socket: string;
  };
  readonly discord: {
    /** The token is good and of this application; servers that it is in. */
    entered(guilds: number): string;
    readonly gateway: string;
    /** Signed requests are heard, with the key of this application. */
    readonly http: string;
    readonly otherKey: string;
    /** Commands as Discord should have them. */
    readonly commands: string;
    commandsDiffer(count: number): string;
    /** Permissions that it lacks in a server. */
    lacks(guild: string, permissions: readonly string[]): string;
    /** A permission that the server grants and these channels take. */
    lacksIn(guild: string, channels: string, permission: string): string;
    readonly permissions: Readonly<Record<DiscordPermission, string>>;
  };
  readonly mcp: {
    /** A token is set. */
    readonly fine: string;
    /** None is: HTTP is not served. */
    readonly off: string;
  };
}

/** What the app needs in a server. */
export type DiscordPermission =
  | 'view-channel'
  | 'send-messages'
  | 'send-messages-in-threads'
  | 'attach-files'
  | 'read-message-history';
