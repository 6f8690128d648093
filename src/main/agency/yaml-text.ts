import { type Document, isCollection, isMap, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { FolderFile } from './folder-files';
import type { PackDefect } from './pack-defect';

/** A YAML file that could be read: its value, and the line of each part of it. */
export type YamlText = {
  readonly name: string;
  readonly value: unknown;
  /** The line of a node; of the nearest one around it when there is none, as for a field left out. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
};

export type Reading = { readonly text: YamlText } | { readonly defects: readonly PackDefect[] };

/** Reads one file. Everything that can be wrong with bytes or YAML comes back as a defect with its line. */
export function readYaml({ name, bytes }: FolderFile): Reading {
  const refuse = (line: number, sentence: string): Reading => ({ defects: [{ file: name, line, sentence }] });
  const nul = bytes.indexOf(0);
  if (nul !== -1) {
    const line = 1 + bytes.subarray(0, nul).filter((byte) => byte === 10).length;
    return refuse(line, 'The file has a NUL byte here: it is damaged or not a text file. Save it again as UTF-8 text.');
  }
  const source = decode(bytes);
  if (source === undefined) return refuse(1, 'The file is not UTF-8 text: save it again as UTF-8.');
  try {
    return parse(name, source);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return refuse(1, 'The file is nested too deeply to be read: check its brackets and indentation.');
  }
}

function decode(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function parse(name: string, source: string): Reading {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number) => Math.max(1, lines.linePos(offset).line);
  const problems = [...document.errors, ...document.warnings].map(({ pos, message }) => ({
    file: name,
    line: at(pos[0]),
    sentence: `The YAML cannot be read here: ${message}. Check indentation, colons and quotes.`,
  }));
  if (problems.length > 0) return { defects: problems };
  const alias = firstAlias(document);
  if (alias !== undefined) {
    return {
      defects: [{ file: name, line: at(alias), sentence: 'A pack has no aliases (*name): write the text out.' }],
    };
  }
  if (document.contents === null || (isScalar(document.contents) && document.contents.value === null)) {
    return {
      defects: [{ file: name, line: 1, sentence: 'The file is empty: write its content, or an empty list [].' }],
    };
  }
  return { text: { name, value: document.toJS(), lineOf: (path) => at(offsetOf(document, path)) } };
}

/** Aliases can make a small file grow without end, and hide what a reader has to see. */
function firstAlias(document: Document): number | undefined {
  let found: number | undefined;
  visit(document, {
    Alias(_, node) {
      found = node.range?.[0];
      return visit.BREAK;
    },
  });
  return found;
}

/** Where a node begins: a field at its name, an entry of a list at its first character. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const step of path) {
    if (!isCollection(node)) break;
    const pair = isMap(node)
      ? node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step))
      : undefined;
    const next = pair === undefined ? node.get(step, true) : pair.value;
    if (next === undefined) break;
    offset = (pair === undefined ? startOf(next) : startOf(pair.key)) ?? offset;
    node = next;
  }
  return offset;
}

function startOf(node: unknown): number | undefined {
  return isCollection(node) || isScalar(node) ? node.range?.[0] : undefined;
}
