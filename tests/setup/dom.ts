import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// As long as `expect.poll` waits (vitest.config.ts).
configure({ asyncUtilTimeout: 20_000 });

// jsdom lays nothing out; Mantine asks for these three all the same.
window.matchMedia = (query) => ({
  matches: false,
  media: query,
  onchange: null,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
  addListener: () => undefined,
  removeListener: () => undefined,
  dispatchEvent: () => false,
});

window.ResizeObserver = class {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
};

// Nor is it ever busy: what waits until nothing else is to be done comes next.
window.requestIdleCallback = (then) => window.setTimeout(() => then({ didTimeout: false, timeRemaining: () => 50 }));
window.cancelIdleCallback = (id) => window.clearTimeout(id);

Element.prototype.scrollIntoView = () => undefined;

// Testing Library cleans up by itself only where afterEach is a global.
afterEach(cleanup);
