/** Where something of a pack stands: a file of the folder, and the way to the node inside it. */
export type Site = { readonly file: string; readonly path: readonly (string | number)[] };

export type DefectCode =
  | 'unknown-reference'
  | 'unreachable'
  | 'never-holds'
  | 'never-fails'
  | 'ring'
  | 'too-many-cases'
  | 'dead-end'
  | 'options'
  | 'untestable'
  | 'untranslated'
  | 'skips-red-flag'
  | 'duplicate'
  | 'duplicate-key'
  | 'two-shapes'
  | 'rule-number'
  | 'unread-words'
  | 'nothing-to-ask'
  | 'retired';

/** Something in a pack that must not reach a call: where, what is wrong, and what to do. */
export type Defect = Site & { readonly code: DefectCode; readonly sentence: string };

export function defect(site: Site, code: DefectCode, sentence: string): Defect {
  return { file: site.file, path: site.path, code, sentence };
}

export function inside(site: Site, ...steps: readonly (string | number)[]): Site {
  return { file: site.file, path: [...site.path, ...steps] };
}
