import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import type { CommandLine } from './command-line.js';

/** A platform that the adviser is started on, and how it finds it. */
export interface AdviserRun {
  readonly platform: 'slack' | 'discord';
  readonly environment: Readonly<Record<string, string>>;
  /** Resolves when it is connected. */
  connected(): Promise<unknown>;
}

/** The adviser on a platform as a process of its own, started anew on the same state after each kill. */
export class AdviserProcess {
  readonly #lianwen: CommandLine;
  readonly #run: AdviserRun;
  readonly #stateFolder: string;
  #child: ChildProcess | null = null;
  /** What its lives said on standard error. */
  readonly said: string[] = [];

  constructor(lianwen: CommandLine, run: AdviserRun, stateFolder: string) {
    this.#lianwen = lianwen;
    this.#run = run;
    this.#stateFolder = stateFolder;
  }

  /** Resolves when it is connected. */
  async start(): Promise<void> {
    const child = this.#lianwen.start([this.#run.platform], {
      environment: {
        ...this.#run.environment,
        LIANWEN_STATE: this.#stateFolder,
        LOG_LEVEL: 'warn',
        PORT: '0',
      },
    });
    this.#child = child;
    child.stderr?.on('data', (chunk: Buffer) => this.said.push(chunk.toString()));
    const ended = once(child, 'exit').then(([code]) => `ended with ${String(code)}: ${this.said.join('')}`);
    const end = await Promise.race([this.#run.connected().then(() => null), ended]);
    if (end !== null) throw new Error(end);
  }

  /** As a crash would: nothing of it is ended. */
  async kill(): Promise<void> {
    await this.#signal('SIGKILL');
  }

  /** Lets it end what it has begun; the status with which it ends, null where a signal ended it. */
  end(): Promise<number | null> {
    return this.#signal('SIGTERM');
  }

  /** Resident memory in megabytes; empty where the system does not tell. */
  residentMegabytes(): number[] {
    const status = `/proc/${this.#child?.pid ?? 0}/status`;
    if (!existsSync(status)) return [];
    const kilobytes = /VmRSS:\s*(\d+)/u.exec(readFileSync(status, 'utf8'))?.[1];
    return kilobytes === undefined ? [] : [Number(kilobytes) / 1024];
  }

  async #signal(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null> {
    const child = this.#child;
    if (child === null) return null;
    if (child.exitCode === null && child.signalCode === null) {
      const exited = once(child, 'exit');
      child.kill(signal);
      await exited;
    }
    return child.exitCode;
  }
}
