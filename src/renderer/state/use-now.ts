import { useEffect, useState } from 'react';

/** The time, in UTC milliseconds, at each full second: everything that counts does it together. */
export function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    let timer = setTimeout(tick, untilNextSecond());
    function tick(): void {
      setNow(Date.now());
      timer = setTimeout(tick, untilNextSecond());
    }
    return () => clearTimeout(timer);
  }, []);
  return now;
}

function untilNextSecond(): number {
  return 1000 - (Date.now() % 1000);
}
