import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { rolldown } from 'rolldown';
import { ROOT } from './processes.js';

const FOLDER = join(ROOT, 'node_modules', '.cache', 'lianwen-bench');

/** Started by name from beside the bundle that needs it. */
const WORKERS = ['embedding-worker.ts', 'question-worker.ts'].map((file) =>
  join(ROOT, 'src', 'knowledge', 'retrieval', 'dense', file),
);

/** Packages that stay outside a bundle: they hold native code or find files beside themselves. */
const EXTERNAL = [/^onnxruntime-node/u, /^hnswlib-node/u, /^@langchain\/community/u, /^@node-rs\/jieba/u];

/** Bundles bench/children, as the program itself is bundled, and gives the path of each by its name. */
export async function buildChildren(): Promise<(name: string) => string> {
  const children = join(ROOT, 'bench', 'children');
  const names = readdirSync(children).filter((file) => file.endsWith('.ts'));
  const files = [...names.map((file) => join(children, file)), ...WORKERS];
  const bundle = await rolldown({
    cwd: ROOT,
    input: Object.fromEntries(files.map((file) => [basename(file, '.ts'), file])),
    platform: 'node',
    external: EXTERNAL,
    transform: { target: 'node20.20' },
  });
  await bundle.write({ dir: FOLDER, format: 'esm', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' });
  await bundle.close();
  return (name) => join(FOLDER, `${name}.js`);
}
