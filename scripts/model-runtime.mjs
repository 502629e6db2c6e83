// The native part of onnxruntime-node, which this package carries itself.
//
// Why: depended on, onnxruntime-node runs a script on the user's machine which on Linux fetches half a gigabyte for GPUs,
// and fails the whole installation where it cannot; `allowScripts` and `.npmrc` of this package do not reach there
// (docs/decisions/2026-11-27-library.md).
import { copyFileSync, linkSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Where onnxruntime-node keeps its binaries, below its own folder; its JavaScript names it relative to itself. */
const BINARIES = 'bin/napi-v6';

/** Folder in the output, beside the bundled JavaScript. */
const FOLDER = 'onnxruntime';

/** Not run on a processor: DirectX for Windows' GPUs, which the library loads when it is asked to; a second copy. */
const UNUSED = /^(?:DirectML|dxcompiler|dxil)\.dll$|^libonnxruntime\.\d+\.\d+\.\d+\.dylib$/;

const source = join(dirname(createRequire(import.meta.url).resolve('onnxruntime-node/package.json')), BINARIES);

/** @typedef {{ platform: string, arch: string }} System */

/** @type {System} */
export const THIS_SYSTEM = { platform: process.platform, arch: process.arch };

/** @returns {System[]} every system that the runtime is built for */
export function everySystem() {
  return readdirSync(source).flatMap((platform) =>
    readdirSync(join(source, platform)).map((arch) => ({ platform, arch })),
  );
}

/**
 * Puts the binaries of systems beside the bundle; a system that the runtime is not built for has none.
 *
 * @param {string} out
 * @param {readonly System[]} systems
 */
export function carryRuntime(out, systems) {
  for (const { platform, arch } of systems) {
    const from = join(source, platform, arch);
    const to = join(out, FOLDER, platform, arch);
    if (!everySystem().some((system) => system.platform === platform && system.arch === arch)) continue;
    rmSync(to, { recursive: true, force: true });
    mkdirSync(to, { recursive: true });
    for (const file of readdirSync(from).filter((name) => !UNUSED.test(name)))
      linkOrCopy(join(from, file), join(to, file));
  }
}

/**
 * One file in two places where the disk allows it: a build would otherwise write 46 MB each time.
 *
 * @param {string} from
 * @param {string} to
 */
function linkOrCopy(from, to) {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

/** Lets the bundled JavaScript of onnxruntime-node find its binaries there. */
export const runtimeBesideBundle = {
  name: 'model-runtime',
  transform: {
    filter: { id: /onnxruntime-node[\\/]dist[\\/]binding\.js$/ },
    /** @param {string} code */
    handler(code) {
      const moved = code.replace(`../${BINARIES}/`, `./${FOLDER}/`);
      if (moved === code) throw new Error('onnxruntime-node keeps its binaries elsewhere now.');
      return moved;
    },
  },
};
