/** Shift and pass-on. */
export function ShiftScreen() {
  return (
    <main aria-label="Shift and pass-on">
      <h1>Shift and pass-on</h1>
    </main>
  );
}
