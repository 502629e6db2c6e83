// Lays out the preview in headless Chromium, as wide as a desk's window and as a phone's, and looks whether anything
// overflows, is cut or shows nothing.
//
// Run by `npm run verify`. Needs Debian's chromium and fonts-noto-cjk; says so and passes where it is missing.
import { isBrowserMissing, measurePage } from './preview/browser.js';
import { buildPreview } from './preview/build-preview.js';

const WIDTHS = [1480, 500];

async function verify(): Promise<number> {
  if (isBrowserMissing()) {
    console.log('The preview is not looked at: chromium is not installed.');
    return 0;
  }
  const page = await buildPreview();
  let faulty = 0;
  for (const width of WIDTHS) {
    const { faults, sizes } = await measurePage(page, width);
    for (const fault of faults) console.error(`at ${width} pixels, ${fault}`);
    console.log(`${Object.keys(sizes).length} exhibits at ${width} pixels, ${faults.length} faults`);
    faulty += faults.length;
  }
  return faulty === 0 ? 0 : 1;
}

process.exitCode = await verify();
