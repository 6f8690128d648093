import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { agencySchemas, type JsonSchema } from '../../shared/protocol/schemas';

/** Writes the JSON Schemas of a pack's files into a folder, one file each. */
export function writeSchemas(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, schema] of Object.entries(agencySchemas())) writeFileSync(join(folder, name), textOf(schema));
}

/** The text of a schema file, as the formatter of this repository leaves it: short lists stand on one line. */
export function textOf(schema: JsonSchema): string {
  const text = JSON.stringify(schema, null, 2);
  return `${text.replaceAll(/^(.*)\[\n([^[\]{}]*?)\n *\](,?)$/gm, onOneLine)}\n`;
}

const WIDTH = 120;

function onOneLine(list: string, before: string, entries: string, comma: string): string {
  const inline = entries.split(',\n').map((entry) => entry.trim());
  const line = `${before}[${inline.join(', ')}]${comma}`;
  return line.length <= WIDTH ? line : list;
}
