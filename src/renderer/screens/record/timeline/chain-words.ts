import type { CallChain } from '../../../../shared/contract/desk-operations';
import { counted } from '../../../../shared/counted';

/** What the check of a call's events says, and what to do where it found something. */
export type ChainWords = { readonly sentence: string; readonly brief: string; readonly todo: string | null };

const TODO =
  'Do not rely on what this record says. Tell the administrator now: keep a copy of the log file as it is, run “tenline log verify” on the copy, and read this call in the newest backup. Nothing was repaired; calls can be taken meanwhile.';

export function chainWords({ seqs, hash, fault }: CallChain): ChainWords {
  if (fault === null) {
    const verified = counted(seqs.length, 'event');
    const sentence = `Unchanged since it was written: ${verified} verified, last hash ${hash.slice(0, 8)}…`;
    return { sentence, brief: `Unchanged: ${verified} verified`, todo: null };
  }
  const where = fault.seq === null ? '' : `event ${fault.seq}: `;
  const sentence = `NOT as it was written: ${where}${fault.what}.`;
  return { sentence, brief: sentence, todo: TODO };
}

/** "2 to 9, 14, 20 to 21": numbers that follow each other stand together. */
export function spans(numbers: readonly number[]): string {
  const runs: [first: number, last: number][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run !== undefined && run[1] + 1 === number) run[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([first, last]) => (first === last ? `${first}` : `${first} to ${last}`)).join(', ');
}
