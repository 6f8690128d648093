import { type RefObject, useLayoutEffect, useRef } from 'react';

/** Tells the windows how tall the bar is now: with many calls it has two lines, and they must stand under it. */
export function useBarHeight(): RefObject<HTMLElement | null> {
  const bar = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const { current } = bar;
    if (current === null) return;
    const { style } = document.documentElement;
    const observer = new ResizeObserver(() => style.setProperty('--bar-now', `${current.offsetHeight}px`));
    observer.observe(current);
    return () => {
      observer.disconnect();
      style.removeProperty('--bar-now');
    };
  }, []);
  return bar;
}
