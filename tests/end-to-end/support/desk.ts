import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';

const ROOT = join(import.meta.dirname, '../../..');

/** One built host over a folder of its own. */
export type Host = {
  readonly folder: string;
  readonly address: string;
  kill(): Promise<void>;
};

export type HostOptions = { readonly folder: string; readonly args?: readonly string[] };

/** Starts the built host; resolves when it has printed its address. */
export async function startHost({ folder, args = [] }: HostOptions): Promise<Host> {
  const { TENLINE_DATA: _, npm_lifecycle_event: __, ...env } = process.env;
  const child = spawn(process.execPath, ['out/loopback/index.mjs', '--no-open', '--data', folder, ...args], {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return { folder, address: await addressOf(child), kill: () => kill(child) };
}

function addressOf(child: ChildProcess): Promise<string> {
  let said = '';
  return new Promise((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (part: string) => {
        said += part;
        const address = /^Tenline is at (\S+)$/m.exec(said)?.[1];
        if (address !== undefined) resolve(address);
      });
    }
    child.once('close', () => reject(new Error(`The host ended:\n${said}`)));
  });
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const closed = new Promise((resolve) => child.once('close', resolve));
  child.kill('SIGKILL');
  await closed;
}

export function scratchFolder(): string {
  return mkdtempSync(join(tmpdir(), 'tenline-e2e-'));
}

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

  /** Goes to a question by the jump list. */
  async goTo(label: string): Promise<void> {
    await this.press('Alt+g');
    await expect(this.page.getByRole('combobox', { name: 'Question' })).toBeFocused();
    await this.type(label);
    await this.press('Enter');
    await this.asks(label);
    await expect(this.page.locator('[data-panel="question"] :focus')).toHaveCount(1);
  }

  /** Chooses an incident type by its label. */
  async chooseType(label: string): Promise<void> {
    await this.press('Alt+i');
    await expect(this.page.getByRole('combobox', { name: 'Incident type' })).toBeFocused();
    await this.type(label);
    await this.press('Enter');
    await expect(this.page.locator('#narrative')).toBeFocused();
  }

  /** "I asked, none apply" at the gate. */
  async clearGate(): Promise<void> {
    await this.press('F8');
    await expect(this.page.locator('[data-panel="gate"] :focus')).toHaveCount(1);
    await this.press('a', 'Enter');
    await expect(this.page.locator('#narrative')).toBeFocused();
  }

  /** The reference number of the call on screen. */
  async reference(): Promise<string> {
    return (await this.page.locator('header h1').first().textContent()) ?? '';
  }
}

type Fixtures = {
  /** An empty log of a desk that has not been set up. */
  readonly newDesk: Desk;
  /** A desk with its supervisor signed in and an empty log. */
  readonly desk: Desk;
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

export { expect };
