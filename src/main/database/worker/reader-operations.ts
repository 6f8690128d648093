import type { CallChain, Expectation } from '../../../shared/contract/desk-operations';
import type { SearchCount } from '../../../shared/contract/find-operations';
import type { Comparison } from '../../../shared/protocol/changes/compare-packs';
import { type ExpectationQuestion, expectation } from '../expectation';
import type { Reader } from '../file/connection';
import { verifyCall } from '../journal/verify-call';
import { compareVersions } from '../packs';
import { countCalls, type FoundPage, type SearchQuestion, searchCalls } from '../search/search';

/** What the read-only worker can be asked: reading that may take longer than a frame. */
type ReaderOperations = {
  search: { readonly input: SearchQuestion; readonly output: FoundPage };
  count: { readonly input: Pick<SearchQuestion, 'wanted'>; readonly output: SearchCount };
  expectation: { readonly input: ExpectationQuestion; readonly output: Expectation | null };
  'compare-packs': {
    readonly input: { readonly from: string; readonly to: string };
    readonly output: Comparison | null;
  };
  chain: { readonly input: { readonly callId: string }; readonly output: CallChain };
};

export type ReaderOperation = keyof ReaderOperations;
export type ReaderInput<N extends ReaderOperation> = ReaderOperations[N]['input'];
export type ReaderOutput<N extends ReaderOperation> = ReaderOperations[N]['output'];

type Answers = { readonly [N in ReaderOperation]: (r: Reader, input: ReaderInput<N>) => ReaderOutput<N> };

const answers: Answers = {
  search: searchCalls,
  count: countCalls,
  expectation,
  'compare-packs': compareVersions,
  chain: verifyCall,
};

export function answerReader<N extends ReaderOperation>(r: Reader, name: N, input: ReaderInput<N>): ReaderOutput<N> {
  return answers[name](r, input);
}
