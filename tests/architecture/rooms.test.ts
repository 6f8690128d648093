import { describe, expect, it } from 'vitest';
import { breachOf, importsOf } from './rooms';
import { listFiles, readSource } from './source-files';

describe('the rooms of src', () => {
  const files = listFiles('src').filter((path) => /\.(ts|tsx|mts|cts|js|mjs)$/.test(path));

  it('are there to be read', () => {
    expect(files.length).toBeGreaterThan(0);
  });

  it('import only inward', () => {
    const breaches = files.flatMap((path) => importsOf(readSource(path)).map((specifier) => breachOf(path, specifier)));
    expect(breaches.filter((breach) => breach !== undefined)).toEqual([]);
  });
});

describe('the check itself', () => {
  it.each([
    ['src/shared/domain/call.ts', '../protocol/answer'],
    ['src/shared/contract/operations.ts', 'zod'],
    ['src/renderer/screens/intake.tsx', '../components/button'],
    ['src/renderer/state/store.ts', '../../shared/domain/call'],
    ['src/renderer/components/button.tsx', '../wording/english'],
    ['src/main/database/file/open.ts', 'better-sqlite3'],
    ['src/main/services/call-taking.ts', '../database/journal'],
    ['src/main/api.ts', './services/call-taking'],
    ['src/main/desk.ts', './api'],
    ['src/main/desk.ts', './agency/read-pack'],
    ['src/main/desk.ts', '../../package.json'],
    ['src/main/loopback/index.ts', '../api'],
    ['src/main/electron/index.ts', 'electron'],
    ['src/main/loopback/server.ts', 'hono/cors'],
  ])('lets %s import %s', (path, specifier) => {
    expect(breachOf(path, specifier)).toBeUndefined();
  });

  it.each([
    ['src/shared/domain/call.ts', 'node:fs'],
    ['src/shared/domain/call.ts', 'fs/promises'],
    ['src/shared/domain/call.ts', 'react'],
    ['src/shared/domain/call.ts', '../../main/api'],
    ['src/shared/domain/call.ts', '../../renderer/wording/english'],
    ['src/renderer/screens/intake.tsx', '../../main/api'],
    ['src/renderer/screens/intake.tsx', '../../../package.json'],
    ['src/renderer/screens/intake.tsx', 'electron'],
    ['src/renderer/screens/intake.tsx', 'node:crypto'],
    ['src/renderer/components/button.tsx', '../state/store'],
    ['src/renderer/components/button.tsx', '../transport/http'],
    ['src/renderer/components/button.tsx', '../screens/intake'],
    ['src/renderer/wording/english.ts', '../state/store'],
    ['src/renderer/state/store.ts', '../components/button'],
    ['src/main/database/file/open.ts', '../../services/call-taking'],
    ['src/main/services/call-taking.ts', 'better-sqlite3'],
    ['src/main/services/call-taking.ts', '../api'],
    ['src/main/services/call-taking.ts', '../api.ts'],
    ['src/main/services/call-taking.ts', '../loopback/server'],
    ['src/main/api.ts', './cli/index'],
    ['src/main/api.ts', 'hono'],
    ['src/main/electron/index.ts', '../loopback/server'],
    ['src/main/loopback/index.ts', '../cli/index'],
    ['src/main/cli/index.ts', 'electron'],
    ['src/main/agency/read-pack.ts', '../database/packs'],
    ['src/main/api.ts', './cupboard/thing'],
    ['src/main/cupboard/thing.ts', 'zod'],
  ])('refuses %s importing %s', (path, specifier) => {
    expect(breachOf(path, specifier)).toContain(path);
  });

  it('sees every way to name a module', () => {
    const source = `
      import a from 'a'; import type { B } from "b"; import 'c'; export * from './d';
      import {
        e,
      } from '../e';
      const f = await import('f'); const g = require('g'); type H = import('h').H;
      // import x from 'not-this'
    `;
    expect(importsOf(source)).toEqual(['a', 'b', 'c', './d', '../e', 'f', 'g', 'h']);
  });
});
