/** Agency. */
export function AgencyScreen() {
  return (
    <main aria-label="Agency">
      <h1>Agency</h1>
    </main>
  );
}
