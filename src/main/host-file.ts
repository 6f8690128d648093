import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { inFolder } from './data-folder';

/** Where the running host is, and the secret that buys one-time codes from it. For this account only. */
export type HostFile = { readonly port: number; readonly secret: string };

const Shape = z.object({ port: z.number().int().min(1).max(65_535), secret: z.string().min(1) });
const at = (folder: string) => join(folder, 'host.json');

/** What the file says, or undefined. After the host has ended it still says which port it had. */
export function readHostFile(folder: string): HostFile | undefined {
  try {
    return Shape.parse(JSON.parse(readFileSync(at(folder), 'utf8')));
  } catch {
    return undefined;
  }
}

/** Written whole or not at all: a second start may read at any moment. */
export function writeHostFile(folder: string, content: HostFile): void {
  const fresh = `${at(folder)}.new`;
  inFolder(folder, () => {
    writeFileSync(fresh, JSON.stringify(content), { mode: 0o600 });
    renameSync(fresh, at(folder));
  });
}
