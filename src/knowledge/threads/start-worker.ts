import { Worker } from 'node:worker_threads';

/**
 * Starts a thread: its file is compiled, or TypeScript where the source itself runs under tsx or vitest.
 *
 * @param name of the file, without its extension
 * @param beside address of a module in the same folder; in a build all stand in one
 */
export function startWorker(name: string, beside: string, workerData: unknown): Worker {
  if (!beside.endsWith('.ts')) return new Worker(new URL(`./${name}.js`, beside), { workerData });
  const entry = new URL(`./${name}.ts`, beside).href;
  const load = `import('tsx/esm/api').then(({ register }) => { register(); return import(${JSON.stringify(entry)}); })`;
  return new Worker(load, { workerData, eval: true });
}
