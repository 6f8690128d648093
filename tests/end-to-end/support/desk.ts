import { rmSync } from 'node:fs';
import { test as base, expect, type Locator, type Page } from '@playwright/test';
import { type Host, scratchFolder, startHost } from './host';

/** A page at a desk, driven by its keys. */
export class Desk {
  readonly page: Page;
  /** Console errors and policy violations seen so far; a spec ends with none. */
  readonly complaints: string[] = [];

  constructor(page: Page) {
    this.page = page;
    page.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(message.text());
    });
    page.on('pageerror', (error) => this.complaints.push(error.message));
  }

  /** Types text where the focus is. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /** Presses keys one after the other, as written on the key sheet: `press('F2', 'Control+Enter')`. */
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Waits for words on the screen. */
  async sees(words: string | RegExp): Promise<void> {
    await expect(this.page.getByText(words).filter({ visible: true }).first()).toBeVisible();
  }

  /** Sees the words, and nothing lies over them. */
  async seesUncovered(words: string | RegExp): Promise<void> {
    await this.sees(words);
    await this.isUncovered(this.page.getByText(words).filter({ visible: true }).first());
  }

  async isUncovered(element: Locator): Promise<void> {
    const isOnTop = await element.evaluate((found) => {
      const { left, top, width, height } = found.getBoundingClientRect();
      return found.contains(document.elementFromPoint(left + width / 2, top + height / 2));
    });
    expect(isOnTop).toBe(true);
  }

  async seesNot(words: string | RegExp): Promise<void> {
    await expect(this.page.getByText(words).filter({ visible: true })).toHaveCount(0);
  }

  /** Waits until everything typed is in the log. */
  async isSaved(): Promise<void> {
    await this.sees(/^Saved \d\d:\d\d:\d\d$/);
  }

  /** First run, by the keyboard: names the desk and the supervisor. */
  async setUp(): Promise<void> {
    await this.sees('Set up this desk');
    await this.type('Front desk');
    await this.press('Tab', 'Tab');
    await this.type('Ann Lee');
    await this.press('Enter');
    await this.sees(/No calls yet today/);
  }

  /** Puts a call taker on the staff list. */
  async addPerson(name: string): Promise<void> {
    await this.command('People at this desk');
    await expect(this.page.getByRole('textbox', { name: 'Name' })).toBeFocused();
    await this.type(name);
    await this.press('Enter');
    await this.sees(`${name} is on the list and can sign in.`);
    await this.press('Escape');
    await expect(this.page.getByRole('dialog')).toHaveCount(0);
  }

  /** F2, and the narrative has the caret. */
  async newCall(): Promise<void> {
    await this.press('F2');
    await expect(this.page.locator('#narrative')).toBeFocused();
  }

  /** The words of the current question. */
  question() {
    return this.page.locator('[data-panel="question"] h2');
  }

  /** Waits until the question with this label is asked. */
  async asks(label: string | RegExp): Promise<void> {
    await expect(this.question()).toContainText(label);
  }

  /** Waits until the panel under the narrative is this one and has the focus. */
  async isIn(panel: string): Promise<void> {
    await expect(this.page.locator(`[data-panel="${panel}"] :focus`)).toHaveCount(1);
  }

  async isInNarrative(): Promise<void> {
    await expect(this.page.locator('#narrative')).toBeFocused();
  }

  /** Types what the caller says, at the end of the narrative. */
  async notes(words: string): Promise<void> {
    await this.isInNarrative();
    const before = await this.narrative();
    await this.type(words);
    await expect(this.page.locator('#narrative')).toHaveValue(before + words);
  }

  async narrative(): Promise<string> {
    return this.page.locator('#narrative').inputValue();
  }

  /** Out of the narrative, to the current question. */
  async toQuestion(): Promise<void> {
    await this.isInNarrative();
    await this.press('Tab');
    await this.isIn('question');
  }

  /** Answers the question asked now, which is this one, in text. */
  async answers(label: string | RegExp, text: string): Promise<void> {
    await this.asks(label);
    await this.isIn('question');
    await this.type(text);
    await this.press('Enter');
  }

  /** Answers the question asked now, which is this one, by keys. */
  async picks(label: string | RegExp, ...keys: readonly string[]): Promise<void> {
    await this.asks(label);
    await this.isIn('question');
    await this.press(...keys);
  }

  /**
   * Answers what is asked, in whatever order it is asked, until everything the caller knows is told. An answer is
   * text, or the keys of its options.
   */
  async tells(known: Readonly<Record<string, string | readonly string[]>>): Promise<void> {
    const untold = new Map(Object.entries(known));
    while (untold.size > 0) {
      await this.isIn('question');
      const label = (await this.question().textContent()) ?? '';
      const asked = [...untold.keys()].find((one) => label.startsWith(one));
      if (asked === undefined) throw new Error(`"${label}" is asked; untold: ${[...untold.keys()].join(', ')}`);
      const answer = untold.get(asked);
      untold.delete(asked);
      if (typeof answer === 'string') await this.answers(asked, answer);
      else await this.picks(asked, ...(answer ?? []));
      await expect(this.question()).not.toHaveText(label);
    }
  }

  /** What a call is asked first: no emergency, where, whom to call back, when; a mere question neither where nor when. */
  async basics({ place, callback, when }: Basics): Promise<void> {
    await this.toQuestion();
    await this.picks('Emergency now', 'n');
    if (place !== undefined) await this.answers('Place', place);
    await this.answers('Callback number', callback);
    if (when !== undefined) await this.answers('When', when);
  }

  /** Goes to a question by the jump list. */
  async goTo(label: string): Promise<void> {
    await this.press('Alt+g');
    await expect(this.page.getByRole('combobox', { name: 'Question' })).toBeFocused();
    await this.type(label);
    await this.press('Enter');
    await this.asks(label);
    await this.isIn('question');
  }

  /** Chooses an incident type by its label. */
  async chooseType(label: string): Promise<void> {
    await this.press('Alt+i');
    await expect(this.page.getByRole('combobox', { name: 'Incident type' })).toBeFocused();
    await this.type(label);
    await this.press('Enter');
    await this.isInNarrative();
  }

  /** "I asked, none apply" at the gate. */
  async clearGate(): Promise<void> {
    await this.press('F8');
    await this.isIn('gate');
    await this.press('a', 'Enter');
    await this.isInNarrative();
  }

  /** Runs a command by its words in the command bar. */
  async command(words: string): Promise<void> {
    await this.press('Control+k');
    await expect(this.page.getByRole('combobox', { name: /^Command, words/ })).toBeFocused();
    await this.type(words);
    await expect(this.page.getByRole('dialog').getByRole('option', { selected: true })).toContainText(words);
    await this.press('Enter');
  }

  /** Presses one of the digits of the banner; they act a moment after the focus came, so it is pressed until it acts. */
  async inBanner(digit: string, opens: Locator): Promise<void> {
    await this.press('F9');
    await expect(this.page.locator('[data-banner-focus]')).toBeFocused();
    await expect(async () => {
      await this.press(digit);
      await expect(opens).toBeVisible({ timeout: 50 });
    }).toPass({ intervals: [50], timeout: 5000 });
  }

  /** The reference number of the call on screen. */
  async reference(): Promise<string> {
    return (await this.page.locator('header h1').first().textContent()) ?? '';
  }

  /** Opens the close page and waits for the kind of close it offers. */
  async toClose(title: string): Promise<void> {
    await this.press('Control+Enter');
    await this.isIn('close');
    await expect(this.page.getByRole('heading', { name: title })).toBeVisible();
  }

  /** A complete close: one letter for how it ended, a digit for who acts next, Enter. */
  async closesAs(disposition: string, channel: string): Promise<void> {
    await this.toClose('Close as complete');
    await this.press(channel, disposition, 'Enter');
    await this.isAtLog();
  }

  /** A close with something missing: one letter for why, Enter. */
  async closesIncomplete(reason: string): Promise<void> {
    await this.toClose('Close as incomplete: it goes to the supervisor’s board');
    await this.press(reason, 'Enter');
    await this.isAtLog();
  }

  async isAtLog(): Promise<void> {
    await expect(this.page.getByRole('main', { name: 'Call log' })).toBeVisible();
  }

  /** Looks the call up by its number and opens its record, which says how it was closed. */
  async findsInLog(reference: string, close: string | RegExp): Promise<void> {
    await this.press('/');
    await expect(this.page.getByRole('searchbox')).toBeFocused();
    await this.type(reference);
    await expect(this.page.locator('[data-call-row]')).toHaveText([new RegExp(reference)]);
    await this.sees('1 call');
    await this.press('Enter');
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText(reference);
    await this.record().getByText(close).first().waitFor();
  }

  /** The record of a call opened for reading. */
  record() {
    return this.page.getByRole('main', { name: 'Record' });
  }
}

type Basics = { readonly place?: string; readonly callback: string; readonly when?: string };

/** Opens the page and goes to where work begins there: set up by Ann Lee, or in the demo signed in as a supervisor. */
export async function startDesk(desk: Desk, host: Host, at: 'new desk' | 'empty log' | 'demo'): Promise<void> {
  await desk.page.goto(host.address);
  if (at === 'empty log') await desk.setUp();
  if (at !== 'demo') return;
  await desk.page
    .getByRole('button', { name: /supervisor/ })
    .first()
    .click();
  await desk.isAtLog();
}

type Fixtures = {
  /** An empty log of a desk that has not been set up. */
  readonly newDesk: Desk;
  /** A desk with its supervisor signed in and an empty log. */
  readonly desk: Desk;
  /** A desk with a week of invented calls, a supervisor signed in. */
  readonly demo: Desk;
  readonly host: Host;
};

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from the pattern
  host: async ({}, use) => {
    const folder = scratchFolder();
    const host = await startHost({ folder });
    await use(host);
    await host.kill();
    rmSync(folder, { recursive: true, force: true });
  },
  demo: async ({ page }, use) => {
    const folder = scratchFolder();
    const host = await startHost({ folder, args: ['--demo'] });
    const desk = new Desk(page);
    await startDesk(desk, host, 'demo');
    await use(desk);
    // That the host is gone is the page's complaint afterwards.
    const complaints = [...desk.complaints];
    await host.kill();
    rmSync(folder, { recursive: true, force: true });
    expect(complaints).toEqual([]);
  },
  newDesk: async ({ page, host }, use) => {
    const desk = new Desk(page);
    await page.goto(host.address);
    await use(desk);
    expect(desk.complaints).toEqual([]);
  },
  desk: async ({ newDesk }, use) => {
    await newDesk.setUp();
    await use(newDesk);
  },
});

export { expect, type Page };
