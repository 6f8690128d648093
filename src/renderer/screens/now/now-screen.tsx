/** What needs a person now. */
export function NowScreen() {
  return (
    <main aria-label="What needs a person now">
      <h1>What needs a person now</h1>
    </main>
  );
}
