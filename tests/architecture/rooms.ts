import { builtinModules } from 'node:module';
import { posix } from 'node:path';

/** What every host may look into. Files straight in src/main (the api and what puts it together) are one room. */
const inside = ['src/main/', 'src/main/agency/', 'src/main/services/', 'src/main/database/', 'src/shared/'];

/** A room is a folder of src/; the longest prefix decides. A room imports itself and the rooms named here. */
const rooms: Record<string, readonly string[]> = {
  'src/shared/': [],
  'src/renderer/': [
    'src/renderer/commands/',
    'src/renderer/state/',
    'src/renderer/components/',
    'src/renderer/transport/',
    'src/renderer/wording/',
    'src/renderer/keys/',
    'src/shared/',
  ],
  'src/renderer/commands/': ['src/renderer/state/', 'src/renderer/keys/', 'src/shared/'],
  'src/renderer/state/': ['src/renderer/keys/', 'src/shared/'],
  'src/renderer/transport/': ['src/shared/'],
  'src/renderer/components/': ['src/renderer/wording/', 'src/renderer/keys/', 'src/shared/'],
  'src/renderer/wording/': ['src/shared/'],
  'src/renderer/keys/': ['src/shared/'],
  'src/main/database/': ['src/shared/'],
  'src/main/agency/': ['src/shared/'],
  'src/main/services/': ['src/main/database/', 'src/shared/'],
  'src/main/': ['src/main/agency/', 'src/main/services/', 'src/main/database/', 'src/shared/'],
  'src/main/electron/': inside,
  'src/main/loopback/': inside,
  'src/main/cli/': inside,
};

/** Packages that only one side of the house may know. */
const owners: Record<string, readonly string[]> = {
  'better-sqlite3': ['src/main/database/'],
  electron: ['src/main/electron/'],
  hono: ['src/main/loopback/'],
  '@hono/node-server': ['src/main/loopback/'],
  react: ['src/renderer/'],
  'react-dom': ['src/renderer/'],
  '@mantine/core': ['src/renderer/'],
  '@mantine/hooks': ['src/renderer/'],
  zustand: ['src/renderer/'],
};

const withoutNode = ['src/shared/', 'src/renderer/'];

function roomOf(path: string): string | undefined {
  const room = Object.keys(rooms)
    .filter((prefix) => path.startsWith(prefix))
    .sort((a, b) => b.length - a.length)[0];
  // A new folder in src/main is no room until it is named above.
  return room === 'src/main/' && posix.dirname(path) !== 'src/main' ? undefined : room;
}

const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

const isNode = (specifier: string): boolean =>
  specifier.startsWith('node:') || builtinModules.includes(packageOf(specifier));

/** Every module a source text names: import, export from, import(), require(), and type imports. */
export function importsOf(source: string): string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  const pattern = /(?:\bfrom\s*|\bimport\s*\(?\s*|\brequire\s*\(\s*)(['"])([^'"\n]+)\1/g;
  return [...code.matchAll(pattern)].map((match) => match[2] ?? '');
}

/** Why a file may not import a module; undefined when it may. */
export function breachOf(path: string, specifier: string): string | undefined {
  const room = roomOf(path);
  if (room === undefined) return `${path} stands in no room: name it in tests/architecture/rooms.ts`;
  if (!specifier.startsWith('.')) {
    if (isNode(specifier) && withoutNode.some((prefix) => path.startsWith(prefix))) {
      return `${path} imports ${specifier}: there is no Node in ${room}`;
    }
    const allowed = owners[packageOf(specifier)];
    const isAllowed = allowed === undefined || allowed.some((prefix) => path.startsWith(prefix));
    return isAllowed ? undefined : `${path} imports ${specifier}: only ${allowed.join(' and ')} may`;
  }
  const target = posix.join(posix.dirname(path), specifier);
  const to = roomOf(target);
  // The version shown in About is the one in package.json.
  if (target === 'package.json' && path.startsWith('src/main/')) return undefined;
  if (to === room || (to !== undefined && rooms[room]?.includes(to))) return undefined;
  return `${path} imports ${target}: ${room} may not look into ${to ?? 'a place outside src'}`;
}
