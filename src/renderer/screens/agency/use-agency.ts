import { useCallback, useState } from 'react';
import type { AgencyView } from '../../../shared/contract/agency-operations';
import type { Input } from '../../../shared/contract/contract';
import type { Problem } from '../../../shared/contract/problem';
import { useDeskStore } from '../../state/use-desk';
import { useFollowed } from '../../state/use-news';

type Changing = 'agency.change' | 'agency.confirm' | 'agency.undo';

/** People, changes and versions; they follow the journal. */
export function useAgency() {
  const desk = useDeskStore();
  const { send } = desk.getState();
  const [view, setView] = useState<AgencyView | null>(null);
  const [sentence, setSentence] = useState<string | null>(null);

  const load = useCallback(async () => {
    const looked = await send('agency.look', {});
    if (looked.ok) setView(looked.value);
    setSentence(looked.ok ? null : looked.problem.sentence);
  }, [send]);

  useFollowed(load);

  /** Does it, and has what follows from it on the screen; the problem says why it was not done. */
  async function act<N extends Changing>(name: N, input: Input<N>): Promise<Problem | null> {
    const done = await send(name, input);
    if (!done.ok) return done.problem;
    await Promise.all([desk.getState().readPack(), load()]);
    return null;
  }

  return { view, sentence, act, load };
}

export type AgencyActs = ReturnType<typeof useAgency>;
