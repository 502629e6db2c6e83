// The licence texts that must go with a bundle that holds other people's code.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const PACKAGE_FOLDER = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/;
const LICENCE_FILE = /^(licen[cs]e|notice|copying)/i;

/**
 * The files at a path: itself, or where it is a folder (echarts keeps the licences of what it contains in one) all in it.
 *
 * @param {string} path
 * @returns {string[]}
 */
function filesAt(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path).flatMap((name) => filesAt(join(path, name)));
}

/**
 * @param {string} root the project's folder
 * @param {string} folder a package's folder, from the root
 */
function licenceOf(root, folder) {
  const manifest = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
  const texts = readdirSync(join(root, folder))
    .filter((file) => LICENCE_FILE.test(file))
    .flatMap((name) => filesAt(join(root, folder, name)))
    .map((file) => readFileSync(file, 'utf8').trim());
  const header = `${manifest.name} ${manifest.version} (${manifest.license})`;
  return [header, ...texts].join('\n\n');
}

/**
 * The licences of every package that the bundle holds, one after the other, in order of their folders.
 *
 * @param {string} root the project's folder
 * @param {string[]} inputs the bundled files, as paths from the root
 * @returns {string}
 */
export function licenceTexts(root, inputs) {
  const folders = new Set(inputs.flatMap((input) => PACKAGE_FOLDER.exec(input)?.[0] ?? []));
  return [...folders]
    .filter((folder) => existsSync(join(root, folder, 'package.json')))
    .toSorted((a, b) => a.localeCompare(b, 'en'))
    .map((folder) => licenceOf(root, folder))
    .join(`\n\n${'-'.repeat(80)}\n\n`)
    .concat('\n');
}
