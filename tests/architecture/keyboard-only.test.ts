import { expect, it } from 'vitest';
import { listFiles, readSource } from './source-files';

// A keyboard spec proves that a call can be taken without a mouse: it types and presses keys, nothing else.
// Locator.press() and friends put the focus where they like, so only page.keyboard and the desk of the fixture, which
// uses nothing else, are left.
const forbidden =
  /\.(click|dblclick|fill|tap|focus|hover|check|uncheck|setChecked|selectOption|clear|dragTo|pressSequentially|dispatchEvent)\(|\.(mouse|touchscreen)\b|(?<!\b(?:keyboard|desk))\.(press|type)\(/g;

const breachesIn = (source: string): string[] => [...source.matchAll(forbidden)].map((match) => match[0]);

it('keyboard specs use the keyboard only', () => {
  const files = listFiles('tests/end-to-end/keyboard').filter((path) => path.endsWith('.ts'));
  expect(files.flatMap((path) => breachesIn(readSource(path)).map((breach) => `${path}: ${breach}`))).toEqual([]);
});

it.each([
  ".click('text=Save')",
  "page.locator('input').fill('x')",
  'button.focus()',
  "field.press('Enter')",
  'page.mouse.move(1, 1)',
])('refuses %s', (source) => {
  expect(breachesIn(source)).toHaveLength(1);
});

it("allows page.keyboard.press('Enter') and page.keyboard.type('text')", () => {
  expect(breachesIn("await page.keyboard.press('Enter'); await page.keyboard.type('text');")).toEqual([]);
});
