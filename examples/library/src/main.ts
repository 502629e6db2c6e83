// What the README shows runs as it is loaded.
import './start.js';
import { useAdviser } from './adviser.js';
import { useLangChain } from './langchain.js';
import { useModel } from './model.js';
import { useTools } from './tools.js';

await useAdviser();
await useTools();
await useLangChain();
await useModel();
