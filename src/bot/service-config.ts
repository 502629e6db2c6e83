import { join } from 'node:path';

import { readSettings, thisProcess, type ConfigSource, type Settings } from './config.js';
import { readChoice, readUrl, readWhole } from './read-setting.js';
import type { StateLocation } from './state/open-state.js';

/** How Slack is reached and proved; null where a variable is not set. */
export interface SlackConfig {
  readonly botToken: string | null;
  /** With it Socket Mode, without it HTTP. */
  readonly appToken: string | null;
  readonly signingSecret: string | null;
  /** With its secret and without an app token the app is installed by many workspaces. */
  readonly clientId: string | null;
  readonly clientSecret: string | null;
  /** Seals stored tokens; by default made from the client secret. */
  readonly stateSecret: string | null;
  /** Another server than Slack's own. */
  readonly apiUrl: string | null;
  /** The address at which the world finds the HTTP server, without a slash at its end. */
  readonly publicUrl: string | null;
}

/** How Discord is reached and proved; null where a variable is not set. */
export interface DiscordConfig {
  readonly token: string | null;
  readonly applicationId: string | null;
  /** With it interactions are heard as signed requests, without it by the gateway. */
  readonly publicKey: string | null;
  /** Another server than Discord's own; without a version, even where one is set. */
  readonly apiUrl: string | null;
}

/** How agents reach the MCP server over HTTP. */
export interface McpConfig {
  /** What they have to bring; null where it is not set. */
  readonly token: string | null;
  /** The address at which the world finds the HTTP server. */
  readonly publicUrl: string | null;
}

/** Settings of what runs as a service: chat adapters, their state and their HTTP server. */
export interface ServiceConfig {
  readonly slack: SlackConfig;
  readonly discord: DiscordConfig;
  readonly mcp: McpConfig;
  readonly port: number;
  readonly host: string;
  readonly state: StateLocation;
  readonly logLevel: LogLevel;
  readonly logTexts: LogTexts;
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

const LOG_TEXTS = ['none', 'questions'] as const;
/** Whose words the log holds. */
export type LogTexts = (typeof LOG_TEXTS)[number];

const DEFAULT_PORT = 3000;
const HIGHEST_PORT = 65_535;

/** Every setting of a service, by its name. */
const SETTINGS = [
  'LIANWEN_CORPUS',
  'LIANWEN_INDEX',
  'LIANWEN_LANG',
  'SLACK_BOT_TOKEN',
  'SLACK_APP_TOKEN',
  'SLACK_SIGNING_SECRET',
  'SLACK_CLIENT_ID',
  'SLACK_CLIENT_SECRET',
  'SLACK_STATE_SECRET',
  'SLACK_API_URL',
  'DISCORD_TOKEN',
  'DISCORD_APPLICATION_ID',
  'DISCORD_PUBLIC_KEY',
  'DISCORD_API_URL',
  'LIANWEN_MCP_TOKEN',
  'LIANWEN_URL',
  'PORT',
  'HOST',
  'DATABASE_URL',
  'LIANWEN_STATE',
  'LOG_LEVEL',
  'LOG_TEXTS',
  'LIANWEN_MODEL_URL',
  'LIANWEN_MODEL',
  'LIANWEN_MODEL_KEY',
  'LIANWEN_MODEL_SECONDS',
  'LIANWEN_PLANNER',
  'ANTHROPIC_API_KEY',
  'ANTHROPIC_BASE_URL',
] as const;

/** Which settings are set, by their names. */
export function namesSet(source: ConfigSource = thisProcess()): readonly string[] {
  const settings = readSettings(source);
  return SETTINGS.filter((name) => settings.get(name) !== null);
}

/**
 * The settings of a service, from the environment and `.env`.
 *
 * @throws InvalidConfigError naming the variable that cannot be used
 */
export function readServiceConfig(source: ConfigSource = thisProcess()): ServiceConfig {
  const settings = readSettings(source);
  return {
    slack: readSlack(settings),
    discord: readDiscord(settings),
    mcp: { token: settings.get('LIANWEN_MCP_TOKEN')?.trim() ?? null, publicUrl: readPublicUrl(settings) },
    port: readPort(settings),
    host: settings.get('HOST') ?? '127.0.0.1',
    state: readState(settings, source),
    logLevel: readChoice('LOG_LEVEL', LOG_LEVELS, 'info', settings),
    logTexts: readChoice('LOG_TEXTS', LOG_TEXTS, 'none', settings),
  };
}

function readSlack(settings: Settings): SlackConfig {
  return {
    botToken: settings.get('SLACK_BOT_TOKEN'),
    appToken: settings.get('SLACK_APP_TOKEN'),
    signingSecret: settings.get('SLACK_SIGNING_SECRET'),
    clientId: settings.get('SLACK_CLIENT_ID'),
    clientSecret: settings.get('SLACK_CLIENT_SECRET'),
    stateSecret: settings.get('SLACK_STATE_SECRET'),
    apiUrl: readUrl('SLACK_API_URL', 'https://slack.com/api/', settings),
    publicUrl: readPublicUrl(settings),
  };
}

function readPublicUrl(settings: Settings): string | null {
  return readUrl('LIANWEN_URL', 'https://lianwen.example.com', settings)?.replace(/\/+$/u, '') ?? null;
}

/** What may stand at the end of an address of Discord's API: its client says the version that it speaks itself. */
const VERSION = /(?:\/v\d+)?\/*$/u;

function readDiscord(settings: Settings): DiscordConfig {
  return {
    token: settings.get('DISCORD_TOKEN'),
    applicationId: settings.get('DISCORD_APPLICATION_ID'),
    publicKey: settings.get('DISCORD_PUBLIC_KEY'),
    apiUrl: readUrl('DISCORD_API_URL', 'https://discord.com/api', settings)?.replace(VERSION, '') ?? null,
  };
}

/** PostgreSQL where it is set, SQLite in a folder otherwise. */
function readState(settings: Settings, source: ConfigSource): StateLocation {
  const databaseUrl = settings.get('DATABASE_URL');
  if (databaseUrl !== null) return { databaseUrl };
  return { folder: settings.get('LIANWEN_STATE') ?? defaultStateFolder(source) };
}

function readPort(settings: Settings): number {
  return readWhole('PORT', { least: 0, most: HIGHEST_PORT, usual: DEFAULT_PORT }, settings);
}

/** The user's data folder as each system has it. */
function defaultStateFolder({ homeFolder, platform, environment }: ConfigSource): string {
  if (platform === 'win32') return join(environment['LOCALAPPDATA'] ?? join(homeFolder, 'AppData', 'Local'), 'lianwen');
  if (platform === 'darwin') return join(homeFolder, 'Library', 'Application Support', 'lianwen');
  return join(environment['XDG_DATA_HOME'] ?? join(homeFolder, '.local', 'share'), 'lianwen');
}
