import { useState } from 'react';
import { useNow } from '../../../state/use-now';

/** "next in 8 s", while the call's own clock is waited for. A new wait is a new one of these, by its key. */
export function Countdown({ wait }: { readonly wait: number }) {
  const [from] = useState(Date.now);
  const left = Math.ceil((wait - (useNow() - from)) / 1000);
  return left > 1 ? <span>next in {left} s</span> : null;
}
