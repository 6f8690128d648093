import { describe, expect, it } from 'vitest';
import { KEYS, keyFrom } from '../../../src/renderer/keys/keys';

/** Keys that Chromium keeps for itself, or that leave the page. */
const RESERVED = [
  'F1',
  'F3',
  'F5',
  'F6',
  'F7',
  'F10',
  'F11',
  'F12',
  'Ctrl+N',
  'Ctrl+T',
  'Ctrl+W',
  'Ctrl+R',
  'Ctrl+L',
  'Ctrl+P',
  'Ctrl+S',
  'Ctrl+F',
  'Ctrl+Tab',
  'Alt+D',
  'Alt+E',
  'Alt+F',
  'Alt+ArrowLeft',
  'Alt+ArrowRight',
  'Alt+Home',
  'Alt+1',
  'Alt+2',
  'Alt+3',
  'Alt+4',
  'Alt+5',
  'Alt+6',
  'Alt+7',
  'Alt+8',
  'Alt+9',
];

function press(key: string, modifiers: Partial<KeyboardEvent> = {}) {
  const code = /^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : key;
  return keyFrom({ key, code, ctrlKey: false, altKey: false, shiftKey: false, metaKey: false, ...modifiers });
}

describe('the keys', () => {
  it('are one each among those that act at the same time', () => {
    const everywhere = KEYS.filter(({ place }) => ['anywhere', 'outside-text', 'outside-call'].includes(place));
    const places = new Set(KEYS.map(({ place }) => place));
    for (const here of places) {
      const keys = [
        ...everywhere,
        ...KEYS.filter(({ place }) => place === here && !everywhere.some((one) => one.place === place)),
      ];
      const names = keys.map((command) => command.keys);
      expect(names.filter((key, index) => names.indexOf(key) !== index)).toEqual([]);
    }
  });

  it('leave Chromium its own', () => {
    expect(KEYS.map(({ keys }) => keys).filter((key) => RESERVED.includes(key))).toEqual([]);
  });

  it('are single letters only where no text is typed', () => {
    const letters = KEYS.filter(({ keys }) => keys.length === 1);
    expect(letters.every(({ place }) => !['anywhere', 'call', 'question', 'banner'].includes(place))).toBe(true);
  });
});

describe('a key press is written as on the key sheet', () => {
  it.each([
    [press('F2'), 'F2'],
    [press('k', { ctrlKey: true }), 'Ctrl+K'],
    [press(' ', { ctrlKey: true }), 'Ctrl+Space'],
    [press('Enter', { shiftKey: true }), 'Shift+Enter'],
    [press('l', { ctrlKey: true, altKey: true }), 'Ctrl+Alt+L'],
    [press('?', { shiftKey: true }), '?'],
  ])('%s', (seen, wanted) => expect(seen).toBe(wanted));

  it('reads the letter under Alt where the keyboard types another character', () => {
    expect(keyFrom({ key: 'ß', code: 'KeyS', ctrlKey: false, altKey: true, shiftKey: false, metaKey: false })).toBe(
      'Alt+S',
    );
  });
});
