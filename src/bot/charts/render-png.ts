import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { z } from 'zod';

import { ChartUnavailableError } from '../errors/chart-unavailable-error.js';
import { SHIPPED_FONT } from './style.js';

/** Two pixels for each of the SVG: sharp in print at the width of a page. */
const SCALE = 2;
/** Regular and bold: the chart uses no others. */
const WEIGHTS: readonly number[] = [400, 700];

/**
 * Turns an SVG into a PNG with the font that the install brings along; fonts of the system play no part, so the same
 * SVG gives the same picture everywhere.
 *
 * @throws ChartUnavailableError where the library or the font is not installed, or not for this system
 */
export async function renderPng(svg: string): Promise<Uint8Array> {
  try {
    const { Resvg } = await import('@resvg/resvg-js');
    const picture = new Resvg(svg, {
      fitTo: { mode: 'zoom', value: SCALE },
      font: { fontFiles: await fontFiles(), loadSystemFonts: false, defaultFontFamily: SHIPPED_FONT },
    });
    return picture.render().asPng();
  } catch (error) {
    throw new ChartUnavailableError(error);
  }
}

/** The package's own types point to one that it does not bring along. */
const fontListSchema = z.array(z.object({ file: z.string(), weight: z.number() }));

/** resvg reads TTF and OTF files; from a WOFF it would draw nothing, without an error. */
async function fontFiles(): Promise<string[]> {
  const { fonts } = await import('@embedpdf/fonts-sc');
  const entry = createRequire(import.meta.url).resolve('@embedpdf/fonts-sc');
  return fontListSchema
    .parse(fonts)
    .filter(({ weight }) => WEIGHTS.includes(weight))
    .map(({ file }) => join(dirname(entry), '..', 'fonts', file));
}
