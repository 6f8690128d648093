import { useLayoutEffect, useRef } from 'react';

/** A refresh can take the focused row out of the page, or move it: the focus then goes to the row in hand, by its id. */
export function useFocusKept(grid: { readonly current: HTMLElement | null }, inHand: () => string): void {
  const hadFocus = useRef(false);
  useLayoutEffect(() => {
    const element = grid.current;
    if (element === null) return;
    const enter = () => {
      hadFocus.current = true;
    };
    const leave = (event: FocusEvent) => {
      if (event.relatedTarget instanceof Node && !element.contains(event.relatedTarget)) hadFocus.current = false;
    };
    element.addEventListener('focusin', enter);
    element.addEventListener('focusout', leave);
    return () => {
      element.removeEventListener('focusin', enter);
      element.removeEventListener('focusout', leave);
    };
  }, [grid]);
  useLayoutEffect(() => {
    if (!hadFocus.current || document.activeElement !== document.body) return;
    document.getElementById(inHand())?.focus({ preventScroll: true });
  });
}
