import type { Signs } from './dictionary';
import type { Kind } from './steering';
import type { Token } from './token';

/** What a sequence means: a concept, in which language, or what the concept is not. */
export type Meaning = {
  readonly concept: string;
  readonly number: number;
  readonly language: 'en' | 'es';
  readonly never: boolean;
  readonly kind: Kind;
  readonly family: string;
};

/** A sequence found: tokens `first` to `last`, both included. */
export type Match = { readonly meaning: Meaning; readonly first: number; readonly last: number };

/** What a walk reads, token by token; those after `symbols` are told by the words of referred concepts. */
export type Line = {
  readonly tokens: readonly Token[];
  readonly signs: readonly Signs[];
  readonly symbols: number[];
  /** Tokens that may be passed over, by their place. */
  readonly skippable: boolean[];
  /** Words of referred concepts, by rising first tokens. */
  readonly spans: Match[];
};
