import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ROOT } from './support/source-imports.js';

// No image can be built here: what can be read of it is held against what the package ships.
const lines = (file: string): string[] => readFileSync(join(ROOT, file), 'utf8').split('\n');

const copied = lines('Dockerfile').flatMap((line) => {
  if (!line.startsWith('COPY --from=build')) return [];
  return Array.from(line.matchAll(/\/build\/(\S+)/gu), ([, path = '']) => path);
});
const ignored = lines('.dockerignore').filter((line) => line !== '' && !line.startsWith('#'));
const shipped = z.object({ files: z.array(z.string()) }).parse(JSON.parse(lines('package.json').join('\n'))).files;

/** Files of the package that only people read, in places where they read them. */
const FOR_READERS = ['README.zh.md', 'CHANGELOG.md'];

describe('the container image', () => {
  it('holds everything that the package ships for running', () => {
    expect(shipped.filter((file) => !FOR_READERS.includes(file) && !copied.includes(file))).toEqual([]);
  });

  it('copies only what there is, or what its build makes', () => {
    const made = ['node_modules', 'dist', 'index'];
    expect(copied.filter((path) => !made.includes(path) && !existsSync(join(ROOT, path)))).toEqual([]);
  });

  it('is built from all that it copies, and from no secrets', () => {
    expect(copied.filter((path) => ignored.includes(path) && !['node_modules', 'dist'].includes(path))).toEqual([]);
    expect(ignored).toContain('.env');
  });

  it('runs as a user who is not root, with a health check', () => {
    const instructions = lines('Dockerfile').map((line) => line.split(' ')[0]);
    const user = lines('Dockerfile').findLast((line) => line.startsWith('USER '));
    expect(user).toBe('USER node');
    expect(instructions.lastIndexOf('USER')).toBeGreaterThan(instructions.lastIndexOf('COPY'));
    expect(instructions).toContain('HEALTHCHECK');
  });
});
