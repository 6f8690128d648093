import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export type SmallDisk = {
  readonly path: string;
  /** Leaves so many bytes free, in whole pages. */
  fill(spare?: number): void;
  makeRoom(): void;
  remove(): void;
};

/** A real disk of a few megabytes in memory, or the reason why there is none on this machine. */
export function mountSmallDisk(path: string, megabytes: number): SmallDisk | string {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return 'a small disk needs root on Linux';
  mkdirSync(path);
  const { status, stderr } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=700`, 'tenline', path], {
    encoding: 'utf8',
  });
  if (status !== 0) return `a small disk cannot be mounted here (${stderr.trim() || 'mount failed'})`;
  const filling = join(path, 'filling');
  return {
    path,
    fill(spare = 0) {
      // Smaller and smaller pieces, until not one byte more is taken.
      for (const size of [65_536, 4096, 1]) {
        while (takes(filling, Buffer.alloc(size)));
      }
      truncateSync(filling, Math.max(0, statSync(filling).size - spare));
    },
    makeRoom: () => rmSync(filling),
    remove: () => {
      spawnSync('umount', ['-l', path]);
    },
  };
}

function takes(file: string, bytes: Buffer): boolean {
  try {
    writeFileSync(file, bytes, { flag: 'a' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOSPC') return false;
    throw error;
  }
}
