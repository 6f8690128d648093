/** Day or Night, kept by Mantine under its own key; the attribute is what tokens.css reads. */
const KEPT_AS = 'mantine-color-scheme-value';

export function toggleTheme(): void {
  const root = document.documentElement;
  const next = root.dataset.mantineColorScheme === 'dark' ? 'light' : 'dark';
  root.dataset.mantineColorScheme = next;
  localStorage.setItem(KEPT_AS, next);
}
