/** What keeps a pack folder from being used, said to the person who wrote it. Lines count from 1. */
export type PackDefect = { readonly file: string; readonly line: number; readonly sentence: string };
