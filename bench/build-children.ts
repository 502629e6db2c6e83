import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { ROOT } from './processes.js';

const FOLDER = join(ROOT, 'node_modules', '.cache', 'lianwen-bench');

/** Started by name from beside the bundle that needs it. */
const WORKER = join(ROOT, 'src', 'knowledge', 'retrieval', 'dense', 'embedding-worker.ts');

/** Packages that stay outside a bundle: they hold native code or find files beside themselves. */
const EXTERNAL = [
  'onnxruntime-node',
  'hnswlib-node',
  '@langchain/community',
  '@node-rs/jieba',
  '@node-rs/jieba/dict.js',
];

/** Bundles bench/children, as the program itself is bundled, and gives the path of each by its name. */
export async function buildChildren(): Promise<(name: string) => string> {
  const children = join(ROOT, 'bench', 'children');
  await build({
    absWorkingDir: ROOT,
    entryPoints: [...readdirSync(children).map((file) => join(children, file)), WORKER],
    entryNames: '[name]',
    outdir: FOLDER,
    bundle: true,
    platform: 'node',
    target: 'node20.20',
    format: 'esm',
    external: EXTERNAL,
    banner: {
      js: `import { createRequire as createBenchRequire } from 'node:module'; const require = createBenchRequire(import.meta.url);`,
    },
    logLevel: 'warning',
  });
  return (name) => join(FOLDER, `${name}.js`);
}
