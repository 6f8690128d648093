import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { type Browser, chromium, type Page } from '@playwright/test';
import { findChromium } from '../../../scripts/find-chromium.mjs';

export type Host = { readonly child: ChildProcess; readonly address: string; stop(): Promise<void> };

/** The built host as `npm start` starts it, without the browser. */
export async function startHost(folder: string): Promise<Host> {
  const args = ['out/loopback/index.mjs', '--no-open', '--data', folder];
  const { npm_lifecycle_event: _, ...env } = process.env;
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (part: string) => {
      said += part;
      const found = /^Tenline is at (\S+)$/m.exec(said)?.[1];
      if (found !== undefined) resolve(found);
    });
    child.once('close', () => reject(new Error(`The host ended: ${said}`)));
  });
  const stop = () => {
    child.kill('SIGTERM');
    return ended;
  };
  return { child, address, stop };
}

export function startBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  const args = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'];
  return chromium.launch({ args, ...(executablePath === undefined ? {} : { executablePath }) });
}

/** A page at the desk, with somebody signed in. Scripts of the page are text: this program knows no DOM. */
export async function openSignedIn(browser: Browser, address: string, role = 'call-taker'): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  await page.goto(address);
  await until(page, `sessionStorage.getItem('tenline-token') !== null`);
  await page.evaluate(signIn(role));
  await page.reload();
  await page.getByRole('main', { name: 'Call log' }).waitFor();
  return page;
}

/** Waits in the page; Playwright's own way evaluates text there, which the page's policy forbids. */
export async function until(page: Page, condition: string): Promise<void> {
  await page.evaluate(`new Promise((resolve) => {
    const look = () => (${condition} ? resolve() : requestAnimationFrame(look));
    look();
  })`);
}

const signIn = (role: string) => `(async () => {
  const send = async (name, input) => {
    const answer = await fetch('/api/' + name, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-tenline': '1',
        authorization: 'Bearer ' + sessionStorage.getItem('tenline-token'),
      },
      body: JSON.stringify(input),
    });
    const result = await answer.json();
    if (!result.ok) throw new Error(result.problem.sentence);
    return result.value;
  };
  const look = await send('desk.look', {});
  if (!look.setUp) return send('desk.set-up', { name: 'Bench', letter: '1', supervisor: 'Kim Sample' });
  const person = look.staff.find((one) => one.role === '${role}') ?? look.staff[0];
  return send('session.start', { staff: person.id });
})()`;

/** Resident memory of a process in MB; undefined where the system does not tell. */
export function residentMegabytes(pid: number): number | undefined {
  try {
    const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? undefined : Math.round(Number(kilobytes) / 1024);
  } catch {
    return undefined;
  }
}
