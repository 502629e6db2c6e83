// Run in a process of its own by tests that kill it: makes an index and says on standard output how far it has come.
import { openIndex } from '../../src/knowledge/index.js';

const [corpusFolder = '', indexFolder = '', modelFolder = ''] = process.argv.slice(2);

process.stdout.write('started\n');
const index = await openIndex({
  corpusFolder,
  indexFolder,
  modelFolder,
  onProgress: ({ done, total }) => process.stdout.write(`${done}/${total}\n`),
});
process.stdout.write('ready\n');
await index.close();
