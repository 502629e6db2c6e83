// Builds after `npm ci`, so that the command line runs at once, and before packing, then with the model's runtime of
// every system. (Not in `prepack`: npm runs that first, and a build starts from nothing.)
// Under `npm ci --omit=dev` the build tools are not there: then there is nothing to do but to say so.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';

const BUILD_TOOLS = ['rolldown', 'typescript'];
const PACKS = ['pack', 'publish'];

/** @param {string} name */
function isInstalled(name) {
  try {
    createRequire(import.meta.url).resolve(`${name}/package.json`);
    return true;
  } catch {
    return false;
  }
}

if (BUILD_TOOLS.every(isInstalled)) {
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], {
    stdio: 'inherit',
    shell: true,
  });
  process.exitCode = status ?? 1;
  if (status === 0 && PACKS.includes(process.env.npm_command ?? '')) await import('./carry-every-runtime.mjs');
} else if (!existsSync('dist/main.js')) {
  process.stderr.write('lianwen: not built, the build tools are not installed. Run `npm ci && npm run build` once.\n');
}
