/** The closed list of ways an operation is refused. A problem leaves no trace in the journal. */
export type ProblemCode =
  | 'unknown-operation'
  | 'bad-input'
  | 'too-large'
  | 'not-signed-in'
  | 'not-allowed'
  | 'not-found'
  | 'changed-meanwhile'
  | 'open-elsewhere'
  | 'closed'
  /** A shift cannot end over a call that nobody has settled. */
  | 'unreconciled'
  | 'read-only'
  | 'disk-full'
  | 'busy'
  | 'damaged'
  | 'pack-refused'
  | 'bug';

/** `sentence` says what happened and what to do, in words for the person at the desk. */
export type Problem = { readonly code: ProblemCode; readonly sentence: string };

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

/** Thrown inside an operation to refuse it: the transaction is rolled back and the problem returned. */
export class Refusal extends Error {
  readonly problem: Problem;
  constructor(code: ProblemCode, sentence: string) {
    super(sentence);
    this.problem = { code, sentence };
  }
}
