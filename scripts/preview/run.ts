// `npm run preview`: every kind of reply as its platform would show it, on one page to be opened in a browser.
import { pathToFileURL } from 'node:url';
import { buildPreview } from './build-preview.js';

console.log(pathToFileURL(await buildPreview()).href);
