import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

const made = new Set(['.git', 'node_modules', 'out', 'release', 'coverage', 'test-results', 'playwright-report']);

/** Paths of the files people wrote, from the root of the repository and with forward slashes. */
export function listFiles(folder = ''): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return made.has(entry.name) ? [] : listFiles(path);
    return entry.isFile() ? [path] : [];
  });
}

export const readSource = (path: string): string => readFileSync(join(root, path), 'utf8');
