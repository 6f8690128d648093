import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * Tells the windows how tall this element is now, as a property of the page: with many calls the bar has two lines, on
 * a narrow screen the banner has three, and windows must stand under them.
 */
export function useToldHeight<T extends HTMLElement>(property: '--bar-now' | '--strip-now'): RefObject<T | null> {
  const element = useRef<T>(null);
  useLayoutEffect(() => {
    const { current } = element;
    if (current === null) return;
    const { style } = document.documentElement;
    const observer = new ResizeObserver(() => style.setProperty(property, `${current.offsetHeight}px`));
    observer.observe(current);
    return () => {
      observer.disconnect();
      style.removeProperty(property);
    };
  }, [property]);
  return element;
}
