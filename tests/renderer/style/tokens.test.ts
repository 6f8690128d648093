import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = 'src/renderer';
const css = readFileSync(join(ROOT, 'style/tokens.css'), 'utf8');
const THEMES = { Day: 'light', Night: 'dark' } as const;

function tokensOf(scheme: string): ReadonlyMap<string, string> {
  const block = css.slice(css.indexOf(`"${scheme}"`)).split('}')[0] ?? '';
  return new Map(
    [...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

/** WCAG 2.2 relative luminance and contrast ratio. */
function luminance(hex: string): number {
  const channels = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const [r = 0, g = 0, b = 0] = channels.map((c) => (c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

const TEXT_PAIRS = [
  ['text', 'ground'],
  ['text', 'panel'],
  ['text', 'panel-quiet'],
  ['text', 'accent-quiet'],
  ['text-quiet', 'panel'],
  ['text-quiet', 'panel-quiet'],
  ['text-quiet', 'ground'],
  ['accent-text', 'accent'],
  ['warning-text', 'warning'],
  ['caution-text', 'caution'],
  ['advisory-text', 'advisory'],
  ['text', 'mark-affirmed'],
] as const;
const PART_PAIRS = [
  ['line-strong', 'panel'],
  ['focus', 'panel'],
  ['focus', 'ground'],
  ['accent', 'panel'],
] as const;

describe.each(Object.entries(THEMES))('%s', (_, scheme) => {
  const tokens = tokensOf(scheme);
  const ratio = (a: string, b: string) => contrast(tokens.get(a) ?? '', tokens.get(b) ?? '');

  it.each(TEXT_PAIRS)('%s on %s reads at 7:1 or more', (front, back) => {
    expect(ratio(front, back)).toBeGreaterThanOrEqual(7);
  });

  it.each(PART_PAIRS)('%s beside %s shows at 3:1 or more', (part, beside) => {
    expect(ratio(part, beside)).toBeGreaterThanOrEqual(3);
  });
});

describe('colours', () => {
  const sheets = readdirSync(ROOT, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.css'));
  const using = (pattern: RegExp) =>
    sheets.filter((name) => pattern.test(readFileSync(join(ROOT, name), 'utf8'))).sort();

  it('stand in tokens.css and nowhere else', () => {
    expect(using(/#[0-9a-f]{3,8}\b|rgba?\(|hsla?\(/i)).toEqual(['style/tokens.css']);
  });

  it('red is for escalation only', () => {
    expect(using(/var\(--warning/)).toEqual([
      'components/call-rows/call-grid.module.css',
      'components/call-rows/marks.module.css',
      'screens/call/banner.module.css',
      'screens/log/board/board.module.css',
      'screens/top-bar/top-bar.module.css',
    ]);
  });
});
