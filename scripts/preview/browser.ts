import { execFile, spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { z } from 'zod';

const run = promisify(execFile);

/** Debian's; nothing is downloaded. */
const PROGRAM = 'chromium';
/** Without a sandbox it runs as root and in containers; the page is our own. */
const OPTIONS = ['--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars'];
/** The page holds pictures of charts. */
const MOST_OUTPUT = 64 * 1024 * 1024;

const sizesSchema = z.record(z.string(), z.object({ width: z.number(), height: z.number() }));
const faultsSchema = z.array(z.string());

/** What the page notes on itself. */
export interface Measured {
  /** What overflows, is cut or shows nothing, in words. */
  readonly faults: readonly string[];
  /** Pixels of each exhibit, by its id. */
  readonly sizes: z.infer<typeof sizesSchema>;
}

export function isBrowserMissing(): boolean {
  return spawnSync(PROGRAM, ['--version']).error !== undefined;
}

/** Lays the page out in a window so wide, and reads what it notes. */
export async function measurePage(page: string, width: number): Promise<Measured> {
  const url = pathToFileURL(page).href;
  const { stdout } = await run(PROGRAM, [...OPTIONS, `--window-size=${width},900`, '--dump-dom', url], {
    maxBuffer: MOST_OUTPUT,
  });
  return {
    faults: faultsSchema.parse(noted(stdout, 'faults')),
    sizes: sizesSchema.parse(noted(stdout, 'sizes')),
  };
}

/** A picture of one exhibit. */
export async function takePicture(
  page: string,
  { id, width, height }: { readonly id: string; readonly width: number; readonly height: number },
  file: string,
): Promise<void> {
  const url = `${pathToFileURL(page).href}#${id}`;
  await run(PROGRAM, [...OPTIONS, `--window-size=${width},${height}`, `--screenshot=${file}`, url]);
}

function noted(html: string, name: string): unknown {
  const attribute = new RegExp(`data-${name}="([^"]*)"`, 'u').exec(html)?.[1] ?? '';
  const text = attribute.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>');
  return JSON.parse(text.replaceAll('&amp;', '&') || 'null');
}
