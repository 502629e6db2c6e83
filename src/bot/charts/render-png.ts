import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Resvg as ResvgOfPackage } from '@resvg/resvg-wasm';
import { z } from 'zod';

import { ChartUnavailableError } from '../errors/chart-unavailable-error.js';
import { SHIPPED_FONT } from './style.js';

/** Two pixels for each of the SVG: sharp in print at the width of a page. */
const SCALE = 2;
/** Regular and bold: the chart uses no others. */
const WEIGHTS: readonly number[] = [400, 700];

/** The library started, and the fonts in memory: resvg's native build reads the whole file for every letter. */
interface Renderer {
  readonly Resvg: typeof ResvgOfPackage;
  readonly fonts: Uint8Array[];
}

let renderer: Promise<Renderer> | undefined;

/**
 * Turns an SVG into a PNG with the font that the install brings along; fonts of the system play no part, so the same
 * SVG gives the same picture everywhere.
 *
 * @throws ChartUnavailableError where the library or the font is not installed
 */
export async function renderPng(svg: string): Promise<Uint8Array> {
  try {
    renderer ??= startRenderer();
    return pngOf(svg, await renderer);
  } catch (error) {
    throw new ChartUnavailableError(error);
  }
}

/** What a picture holds of WebAssembly's memory is given back: no collector knows of it. */
function pngOf(svg: string, { Resvg, fonts }: Renderer): Uint8Array {
  const picture = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: SCALE },
    font: { fontBuffers: fonts, loadSystemFonts: false, defaultFontFamily: SHIPPED_FONT },
  });
  try {
    const image = picture.render();
    try {
      return image.asPng();
    } finally {
      image.free();
    }
  } finally {
    picture.free();
  }
}

async function startRenderer(): Promise<Renderer> {
  const { initWasm, Resvg } = await import('@resvg/resvg-wasm');
  const [program, fonts] = await Promise.all([readFile(resolve('@resvg/resvg-wasm/index_bg.wasm')), readFonts()]);
  await initWasm(program);
  return { Resvg, fonts };
}

const { resolve } = createRequire(import.meta.url);

/** The package's own types point to one that it does not bring along. */
const fontListSchema = z.array(z.object({ file: z.string(), weight: z.number() }));

/** resvg reads TTF and OTF files; from a WOFF it would draw nothing, without an error. */
async function readFonts(): Promise<Uint8Array[]> {
  const { fonts } = await import('@embedpdf/fonts-sc');
  const folder = join(dirname(resolve('@embedpdf/fonts-sc')), '..', 'fonts');
  const files = fontListSchema.parse(fonts).filter(({ weight }) => WEIGHTS.includes(weight));
  return Promise.all(files.map(({ file }) => readFile(join(folder, file))));
}
