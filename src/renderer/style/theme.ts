import { createTheme } from '@mantine/core';

/** Mantine's components in Tenline's clothes; the colours are in tokens.css. */
export const theme = createTheme({
  fontFamily: 'var(--font)',
  primaryShade: { light: 8, dark: 8 },
  autoContrast: true,
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
});
