import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { publish } from './support/report';

const FOLDER = 'out/renderer';

const files = readdirSync(FOLDER, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && !entry.name.endsWith('.map'))
  .map((entry) => join(entry.parentPath, entry.name))
  .map((path) => {
    const bytes = readFileSync(path);
    // A font is compressed already.
    const gzip = path.endsWith('.woff2') ? bytes.length : gzipSync(bytes, { level: 9 }).length;
    return { file: path.slice(FOLDER.length + 1), kind: kindOf(path), bytes: bytes.length, gzip };
  })
  .sort((a, b) => b.bytes - a.bytes);

const kinds = ['script', 'style', 'font', 'other'].map((kind) => {
  const own = files.filter((file) => file.kind === kind);
  const sum = (of: 'bytes' | 'gzip') => own.reduce((total, file) => total + file[of], 0);
  return { kind, files: own.length, bytes: sum('bytes'), gzip: sum('gzip') };
});

publish({
  name: 'bundle',
  method: 'Every file of the built renderer but the source maps, raw and with gzip -9; fonts count as they are.',
  figures: { kinds, files },
  table: {
    columns: ['kind', 'files', 'kB', 'kB gzip'],
    rows: kinds.map((one) => [one.kind, one.files, kilobytes(one.bytes), kilobytes(one.gzip)]),
  },
});

function kindOf(path: string): string {
  if (path.endsWith('.js')) return 'script';
  if (path.endsWith('.css')) return 'style';
  return /\.(woff2?|ttf)$/.test(path) ? 'font' : 'other';
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
