import { readFileSync, writeFileSync } from 'node:fs';
import { BrowserWindow, type Rectangle } from 'electron';
import { z } from 'zod';

const Place = z.object({
  x: z.number().int(),
  y: z.number().int(),
  width: z.number().int().min(400),
  height: z.number().int().min(300),
});

export type WindowOptions = {
  readonly preload: string;
  /** Where the window's place is kept from one day to the next. */
  readonly placeFile: string;
  /** The screens that are there now: a window kept on one that is gone opens in the usual place. */
  readonly screens: readonly Rectangle[];
};

export function openWindow({ preload, placeFile, screens }: WindowOptions): BrowserWindow {
  const window = new BrowserWindow({
    width: 1366,
    height: 768,
    minWidth: 640,
    minHeight: 480,
    show: false,
    title: 'Tenline',
    ...keptPlace(placeFile, screens),
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      // The spelling dictionary would come over the network.
      spellcheck: false,
      navigateOnDragDrop: false,
      devTools: false,
      disableBlinkFeatures: 'Auxclick',
    },
  });
  // Without a menu there is no key that reloads the page in the middle of a call.
  window.setMenu(null);
  window.once('ready-to-show', () => window.show());
  window.on('close', () => keepPlace(placeFile, window.getNormalBounds()));
  return window;
}

function keptPlace(file: string, screens: readonly Rectangle[]): Partial<Rectangle> {
  try {
    const place = Place.parse(JSON.parse(readFileSync(file, 'utf8')));
    return screens.some((screen) => contains(screen, place)) ? place : {};
  } catch {
    return {};
  }
}

/** Whether the top of the window, by which it can be moved, is on this screen. */
function contains(screen: Rectangle, place: Rectangle): boolean {
  const middle = place.x + place.width / 2;
  return (
    middle >= screen.x && middle < screen.x + screen.width && place.y >= screen.y && place.y < screen.y + screen.height
  );
}

function keepPlace(file: string, place: Rectangle): void {
  try {
    writeFileSync(file, JSON.stringify(place), { mode: 0o600 });
  } catch {
    // The window opens in its usual place next time.
  }
}
