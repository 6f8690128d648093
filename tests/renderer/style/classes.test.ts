import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = 'src/renderer';
const files = readdirSync(ROOT, { recursive: true, encoding: 'utf8' });
const textOf = (name: string) => readFileSync(join(ROOT, name), 'utf8');

const sheets = files.filter((name) => name.endsWith('.module.css'));
const screens = files.filter((name) => name.endsWith('.tsx')).map((name) => ({ name, text: textOf(name) }));

/** What a sheet gives, and what the screens that import it ask of it; `null` where one asks by a computed name. */
function classesOf(sheet: string) {
  const given = new Set([...textOf(sheet).matchAll(/\.([a-z][\w-]*)(?=[^{}]*\{)/g)].map(([, name]) => name));
  const asking = screens.flatMap(({ name, text }) =>
    [...text.matchAll(/import (\w+) from '(\..*\.module\.css)'/g)]
      .filter(([, , path = '']) => join(name, '..', path) === sheet)
      .flatMap(([, styles]) => [
        ...text.matchAll(new RegExp(`(?<![-/\\w])${styles}(?:\\.(\\w+)|\\[(?:'([\\w-]+)')?)`, 'g')),
      ])
      .map(([, plain, quoted]) => plain ?? quoted ?? null),
  );
  return { given, asked: new Set(asking) };
}

it.each(sheets)('%s has the classes its screens ask for, and no others', (sheet) => {
  const { given, asked } = classesOf(sheet);
  const isComputed = asked.delete(null);

  expect([...asked].filter((name) => !given.has(name ?? ''))).toEqual([]);
  expect(isComputed ? [] : [...given].filter((name) => !asked.has(name ?? ''))).toEqual([]);
});
