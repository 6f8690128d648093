import { type Desk, expect, type Page } from './support/desk';

/**
 * Every state of the screen worth looking at, by name. The accessibility checks and the pictures go through this
 * one list. `at` is where the state begins: a desk nobody set up, a desk with an empty log, or the demo's log.
 */
export type State = {
  readonly name: string;
  readonly at: 'new desk' | 'empty log' | 'demo';
  bring(desk: Desk): Promise<void>;
};

const STORY =
  'My name is Rosa Lima, 859-555-0123. The bike was stolen from the shed at 211 Walton Ave last night around 10.';

/** A call whose questions are answered up to those of its type. */
async function takeNoise(desk: Desk): Promise<void> {
  await desk.newCall();
  await desk.notes('Loud music from the apartment upstairs');
  await desk.chooseType('Noise');
  await desk.basics({ place: '1104 Meadow Lane', callback: '859-555-0142', when: 'yesterday at 9 pm' });
  await desk.press('Escape');
  await desk.clearGate();
}

async function finishNoise(desk: Desk): Promise<void> {
  await takeNoise(desk);
  await desk.toQuestion();
  await desk.tells({
    'What is heard now': ['1', 'Enter'],
    'Exact source': '1104 Meadow Lane, third floor',
    'Fight, screams, glass, shots': ['8', 'Enter'],
    'How many, minors drinking': ['1', 'Enter'],
  });
}

const onNewCall = (name: string, bring: (desk: Desk) => Promise<void>): State => ({
  name,
  at: 'empty log',
  async bring(desk) {
    await desk.newCall();
    await bring(desk);
  },
});

/** The state with one question asked, and something typed into it. */
const atQuestion = (name: string, label: string, typed = '', type: string | null = null): State =>
  onNewCall(name, async (desk) => {
    if (type !== null) await desk.chooseType(type);
    await desk.goTo(label);
    await desk.type(typed);
  });

const onCommand = (name: string, words: string, at: State['at'] = 'empty log'): State => ({
  name,
  at,
  async bring(desk) {
    await desk.command(words);
    await expect(desk.page.getByRole('dialog').last()).toBeVisible();
  },
});

const openRecord = async (desk: Desk): Promise<void> => {
  await desk.page.locator('[data-call-row]', { hasText: 'closed' }).first().focus();
  await desk.press('Enter');
  await expect(desk.record().getByRole('heading', { level: 1 })).toBeVisible();
};

const inDirectory = (name: string, words: string): State => ({
  name,
  at: 'empty log',
  async bring(desk) {
    await desk.command('Programs, questions and referrals');
    await expect(desk.page.getByRole('combobox', { name: 'Topic, title or area' })).toBeFocused();
    await desk.type(words);
    await expect(desk.page.getByRole('article')).toBeVisible();
  },
});

/** A section of the agency, in the demo. */
const atAgency = (name: string, section: string, bring?: (desk: Desk) => Promise<void>): State => ({
  name,
  at: 'demo',
  async bring(desk) {
    await desk.command('Agency: people, dispositions');
    await expect(desk.page.getByRole('listbox', { name: 'People and roles' })).toBeFocused();
    const list = desk.page.getByRole('listbox', { name: section });
    while (!(await list.count())) await desk.press('ArrowRight');
    await bring?.(desk);
  },
});

async function atNow(desk: Desk): Promise<void> {
  await desk.press('Alt+o');
  await expect(desk.page.getByRole('heading', { name: 'Now' })).toBeVisible();
}

/** The first line of the board, and a letter on it. */
const inNow = (name: string, letter: string, list: string): State => ({
  name,
  at: 'demo',
  async bring(desk) {
    await atNow(desk);
    await desk.page.locator('[data-now-row]').first().focus();
    await desk.press(letter);
    await expect(desk.page.getByRole('listbox', { name: new RegExp(`^${list}`) })).toBeFocused();
  },
});

const inFollowUps = (name: string, ...keys: readonly string[]): State => ({
  name,
  at: 'demo',
  async bring(desk) {
    await desk.press('Alt+k');
    await expect(desk.page.getByRole('option').first()).toBeVisible();
    await desk.press(...keys);
  },
});

export const STATES: readonly State[] = [
  { name: 'first run', at: 'new desk', bring: (desk) => desk.sees('Set up this desk') },
  {
    name: 'first run with errors',
    at: 'new desk',
    async bring(desk) {
      await desk.press('Enter');
      await desk.sees(/^Name of this desk: nothing is written there/);
    },
  },

  { name: 'log, empty', at: 'empty log', bring: (desk) => desk.sees(/No calls yet today/) },
  onNewCall('call, empty', (desk) => desk.isInNarrative()),
  onNewCall('call, narrative and suggestions', async (desk) => {
    await desk.notes(STORY);
    await expect(desk.page.getByRole('list', { name: 'Suggestions' }).getByRole('listitem').nth(2)).toBeVisible();
  }),
  atQuestion('question, choice', 'Name given, anonymous, for another'),
  atQuestion('question, many', 'Safe ways to reach the caller', '12'),
  atQuestion('question, yes or no', 'Emergency now'),
  atQuestion('question, text', "Caller's name", 'Rosa Lima'),
  atQuestion('question, money', 'Repair estimate', 'a lot', 'Vandalism'),
  atQuestion('question, when', 'When', 'last night around 10'),
  atQuestion('question, phone', 'Callback number', '555-0123'),
  atQuestion('question, place easily confused', 'Place', '405 East High Street'),
  atQuestion('question, people', 'People', 'suspect'),
  atQuestion('question, vehicles', 'Vehicles', 'blue'),
  atQuestion('question, property', 'Property', 'Bicycle'),
  onNewCall('gate', async (desk) => {
    await desk.press('F8');
    await desk.isIn('gate');
    await desk.press('n', 'n', 'u');
  }),
  onNewCall('type panel', async (desk) => {
    await desk.press('Alt+i');
    await desk.isIn('type');
  }),
  onNewCall('jump list', async (desk) => {
    await desk.press('Alt+g');
    await desk.isIn('jump');
  }),
  onNewCall('banner E3 and relay card', async (desk) => {
    await desk.notes('Caller at 405 E High St says he has a knife and ');
    await desk.sees('EMERGENCY - SEND TO 911 NOW');
    await desk.press('F9');
    await expect(desk.page.locator('[data-panel="relay"]')).toBeVisible();
    await expect(desk.page.locator('[data-banner-focus]')).toBeFocused();
    await desk.press('Escape');
  }),
  onNewCall('banner E2', async (desk) => {
    await desk.chooseType('Theft');
    await desk.goTo('Suspect there or seen leaving');
    await desk.press('2');
    await desk.sees('URGENT - SEND TO 911 OR DISPATCH NOW');
  }),
  onNewCall('override form', async (desk) => {
    await desk.press('F9');
    await desk.inBanner('0', desk.page.getByRole('heading', { name: 'Why is it not an emergency?' }));
    await desk.press('o');
    await expect(desk.page.getByRole('textbox', { name: /In a few words/ })).toBeFocused();
  }),
  onNewCall('outcome form', async (desk) => {
    await desk.press('F9');
    await desk.inBanner('1', desk.page.getByText('Transferred to 911'));
  }),
  onNewCall('hand-over to dispatch', async (desk) => {
    await desk.press('Alt+p');
    await desk.isIn('dispatch');
  }),
  onNewCall('line dropped, callback', async (desk) => {
    await desk.press('Alt+l');
    await desk.isIn('callback');
    await desk.press('2');
  }),
  onNewCall('quick outcomes', async (desk) => {
    await desk.press('Alt+q');
    await desk.isIn('quick');
  }),
  {
    name: 'close, complete',
    at: 'empty log',
    async bring(desk) {
      await finishNoise(desk);
      await desk.toClose('Close as complete');
      await desk.press('4', 'i');
    },
  },
  onNewCall('close, incomplete', async (desk) => {
    await desk.toClose('Close as incomplete: it goes to the supervisor’s board');
    await desk.press('h');
  }),
  onNewCall('close, unresolved', async (desk) => {
    await desk.press('F9');
    await desk.toClose('Close as unresolved escalation');
  }),
  onNewCall('call on hold', async (desk) => {
    await desk.press('Alt+h');
    await expect(desk.page.locator('main header')).toContainText('On hold');
  }),
  onCommand('command bar', 'Command bar'),
  {
    name: 'key sheet',
    at: 'empty log',
    async bring(desk) {
      await desk.press('Control+/');
      await expect(desk.page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
    },
  },
  onCommand('about', 'About Tenline'),
  onCommand('people', 'People at this desk'),
  inDirectory('directory card', 'statistics'),
  inDirectory('directory sign-up', 'workshop'),
  onCommand('online message', 'New online message'),
  onCommand('late entry', 'Late entry: a call that came earlier'),
  {
    name: 'locked',
    at: 'empty log',
    async bring(desk) {
      await desk.press('Control+Alt+l');
      await desk.sees('This desk is locked');
    },
  },
  {
    name: 'log with calls',
    at: 'demo',
    bring: (desk) => expect(desk.page.locator('[data-call-row]').first()).toBeVisible(),
  },
  {
    name: 'log, search with filters',
    at: 'demo',
    async bring(desk) {
      await desk.press('/');
      await desk.type('type:noise by:zoltan loud ');
      await desk.sees('type Noise');
      await desk.sees(/by:zoltan was left out/);
      await desk.type('flag:');
      await expect(desk.page.getByRole('option')).not.toHaveCount(0);
      await desk.press('ArrowDown');
    },
  },
  onCommand('saved views', 'Saved views: save this search, rename, delete', 'demo'),
  { name: 'record', at: 'demo', bring: openRecord },
  {
    name: 'record, amend form',
    at: 'demo',
    async bring(desk) {
      await openRecord(desk);
      await desk.press('a');
      await expect(desk.page.getByRole('combobox', { name: 'What is amended' })).toBeFocused();
    },
  },
  ...(
    [
      ['f', 'Full report'],
      ['b', 'Who read it'],
      ['k', 'Chain'],
    ] as const
  ).map(
    ([key, title]): State => ({
      name: `record, ${title}`,
      at: 'demo',
      async bring(desk) {
        await openRecord(desk);
        await desk.press(key);
        await expect(desk.record().getByRole('heading', { name: title })).toBeVisible();
      },
    }),
  ),
  {
    name: 'playback at a flag',
    at: 'demo',
    async bring(desk) {
      await openRecord(desk);
      await expect(desk.record().getByText(/Unchanged: /)).toBeVisible();
      await desk.press('v', 'PageDown');
      await expect(desk.page.getByRole('main', { name: 'Playback' })).toContainText(/Step [2-9]/);
    },
  },
  {
    name: 'search results',
    at: 'demo',
    async bring(desk) {
      await desk.press('/');
      await desk.type('car');
      await desk.sees(/^\d+\+? calls$/);
    },
  },
  {
    name: 'search without result',
    at: 'demo',
    async bring(desk) {
      await desk.press('/');
      await desk.type('zzyzx');
      await desk.sees('No call has all of: zzyzx');
    },
  },
  atAgency('agency, people', 'People and roles'),
  atAgency('agency, a person changed', 'People and roles', (desk) => desk.press('Enter')),
  atAgency('agency, dispositions', 'Dispositions'),
  atAgency('agency, new disposition with errors', 'Dispositions', async (desk) => {
    await desk.press('a');
    await expect(desk.page.getByRole('textbox', { name: 'Code' })).toBeFocused();
    await desk.press('Enter');
    await desk.sees(/^Code: nothing is written there/);
  }),
  atAgency('agency, incident type form', 'Incident types', (desk) => desk.press('Enter')),
  atAgency('agency, referrals', 'Referrals'),
  atAgency('agency, a number corrected', 'Referrals', (desk) => desk.press('v')),
  atAgency('agency, program form', 'Programs', (desk) => desk.press('a')),
  atAgency('agency, events', 'Events'),
  atAgency('agency, nothing found', 'Events', async (desk) => {
    await desk.press('/');
    await desk.type('zzyzx');
    await desk.sees('Nothing here has "zzyzx" in it.');
  }),
  atAgency('agency, versions', 'Versions', (desk) => desk.sees(/^Compared with/)),
  atAgency('agency, take back', 'Versions', (desk) => desk.press('z')),
  {
    name: 'shift, lines to initial',
    at: 'demo',
    async bring(desk) {
      await desk.press('Alt+y');
      await desk.sees(/^From .*: 0 of \d+ initialed$/);
    },
  },
  {
    name: 'shift, running',
    at: 'demo',
    async bring(desk) {
      await desk.press('Alt+v', 'Alt+y');
      await desk.sees(/^Your pass-on so far: \d+ lines$/);
      await desk.press('i');
      await desk.sees(/^From .*: 1 of \d+ initialed$/);
      await desk.press('ArrowDown');
    },
  },
  {
    name: 'shift, BOLO with an error',
    at: 'demo',
    async bring(desk) {
      await desk.press('Alt+y');
      await desk.sees(/^Your pass-on so far/);
      await desk.press('b', 'Enter');
      await desk.sees(/^Who or what to look out for/);
    },
  },
  {
    name: 'shift, a call in the way of its end',
    at: 'demo',
    async bring(desk) {
      await desk.newCall();
      await desk.press('Alt+y');
      await desk.sees(/^Your pass-on so far/);
      await desk.press('e');
      await desk.sees(/^Settle before your shift can end: 1$/);
    },
  },
  {
    name: 'shift, giving a call away',
    at: 'demo',
    async bring(desk) {
      await desk.press('Alt+y');
      await desk.sees(/^Settle before your shift can end: 1$/);
      await desk.press('Home', 'g');
      await desk.sees(/^Give N\d\d-/);
    },
  },
  {
    name: 'shift, putting a call aside',
    at: 'demo',
    async bring(desk) {
      await desk.press('Alt+y');
      await desk.sees(/^Settle before your shift can end: 1$/);
      await desk.press('Home', 'a');
      await expect(desk.page.getByRole('radio', { name: 'return to the caller' })).toBeFocused();
      await desk.press('Enter');
      await desk.sees(/put aside/);
    },
  },
  {
    name: 'shift, its end',
    at: 'demo',
    async bring(desk) {
      await desk.press('Alt+y');
      await desk.sees(/^Your pass-on so far/);
      await desk.press('e');
      await expect(desk.page.getByRole('form', { name: 'End your shift' })).toBeVisible();
    },
  },
  {
    name: 'earlier shifts',
    at: 'demo',
    async bring(desk) {
      await desk.press('Alt+y');
      await desk.sees(/^Your pass-on so far/);
      await desk.press('l');
      await desk.sees('Earlier shifts, newest first');
    },
  },
  {
    name: 'signing out with a shift running',
    at: 'demo',
    async bring(desk) {
      await desk.command('Sign out');
      await desk.sees('Your shift is still running');
    },
  },
  { name: 'now, nothing', at: 'empty log', bring: atNow },
  { name: 'now', at: 'demo', bring: atNow },
  inNow('now, give', 'r', 'Give'),
  inNow('now, next action', 'd', 'Next for'),
  {
    name: 'now, review',
    at: 'demo',
    async bring(desk) {
      await atNow(desk);
      const row = desk.page.locator('[data-group="review"] [data-now-row]').first();
      await row.focus();
      await desk.press('v');
      await expect(desk.page.getByRole('textbox', { name: /What came of it/ })).toBeFocused();
    },
  },
  inFollowUps('follow-ups', '2'),
  inFollowUps('follow-ups, a try', 't', '2'),
  inFollowUps('follow-ups, put off', 'l'),
  inFollowUps('follow-ups, put off without a reason', 'l', '1', 'Enter'),
  inFollowUps('follow-ups, give', 'r'),
  inFollowUps('follow-ups, done ones', '4'),
  {
    name: 'sign-in',
    at: 'demo',
    async bring(desk) {
      // The shift of the states before is left running.
      await desk.command('Sign out');
      await desk.sees('Your shift is still running');
      await desk.press('l');
      await desk.sees('Who is at this desk?');
    },
  },
];

/** Back to where the states of this place begin. A call on the screen is settled, so that no tabs pile up. */
export async function leave(desk: Desk, { at }: State): Promise<void> {
  if (at === 'new desk') return;
  const { page } = desk;
  if (await page.getByRole('dialog').count()) {
    // The first Esc may leave a form in it.
    await expect(async () => {
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0, { timeout: 500 });
    }).toPass();
  }
  if (await page.getByText('This desk is locked').count()) await page.keyboard.press('Enter');
  if (await page.getByText('Who is at this desk?').count()) return;
  if (await page.getByRole('main', { name: 'Call', exact: true }).count()) {
    await page.keyboard.press('Escape');
    await page.keyboard.press('Alt+q');
    await desk.isIn('quick');
    await page.keyboard.press('w');
  } else await page.keyboard.press('Alt+j');
  await desk.isAtLog();
  // What completes a filter goes, then the text of the search, then the focus leaves its box.
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
}

export const THEMES = ['Day', 'Night'] as const;

export async function showTheme(page: Page, theme: (typeof THEMES)[number]): Promise<void> {
  await page.evaluate(
    (scheme) => {
      document.documentElement.dataset.mantineColorScheme = scheme;
    },
    theme === 'Day' ? 'light' : 'dark',
  );
}
