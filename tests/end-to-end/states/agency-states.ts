import { type Desk, expect } from '../support/desk';
import type { State } from './state';

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

/** What the agency decides itself. */
export const AGENCY: readonly State[] = [
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
    await desk.seesUncovered('Nothing here has "zzyzx" in it.');
  }),
  atAgency('agency, versions', 'Versions', (desk) => desk.sees(/^Compared with/)),
  atAgency('agency, take back', 'Versions', (desk) => desk.press('z')),
];
