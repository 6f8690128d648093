/** The keys that every grid of calls has, for the line under it. */
export function MoveKeys() {
  return (
    <>
      <span>
        <kbd>↑</kbd> <kbd>↓</kbd> choose
      </span>
      <span>
        <kbd>Enter</kbd> open
      </span>
    </>
  );
}
