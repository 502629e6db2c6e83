// Before packing: a build carries the model's runtime of its own system, a package those of all.
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { carryRuntime, everySystem } from './model-runtime.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
carryRuntime(join(root, 'dist'), everySystem());
