import { type Desk, expect } from '../support/desk';
import { onNewCall, type State } from './state';

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

/** The state with one question asked, and something typed into it. */
const atQuestion = (name: string, label: string, typed = '', type: string | null = null): State =>
  onNewCall(name, async (desk) => {
    if (type !== null) await desk.chooseType(type);
    await desk.goTo(label);
    await desk.type(typed);
  });

/** A call being taken, from its first word to its close. */
export const CALL: readonly State[] = [
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
  onNewCall('BOLO from a call with an error', async (desk) => {
    await desk.command('BOLO (be on the lookout)');
    await desk.press('Enter');
    await desk.sees(/^Who or what to look out for/);
  }),
  onNewCall('BOLO from a call, added', async (desk) => {
    await desk.command('BOLO (be on the lookout)');
    await expect(desk.page.getByRole('textbox', { name: /^Subject/ })).toBeFocused();
    await desk.type('Man in a red coat');
    await desk.press('Enter');
    await desk.sees(/^BOLO added/);
  }),
  onNewCall('call on hold', async (desk) => {
    await desk.press('Alt+h');
    await expect(desk.page.locator('main header')).toContainText('On hold');
  }),
];
