import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ok, refused } from '../desk/fake-desk';
import { asBen, CHAIN, openRecord } from './open-record';

describe('beside the summary', () => {
  it('stands the timeline first; a key shows each of the others, and takes the focus there', async () => {
    const { user } = await openRecord();
    expect(screen.getByRole('heading', { name: 'Timeline' })).toBeVisible();
    for (const [key, title] of [
      ['f', 'Full report'],
      ['b', 'Who read it'],
      ['k', 'Chain'],
      ['t', 'Timeline'],
    ] as const) {
      await user.keyboard(key);
      expect(screen.getByRole('heading', { name: title })).toBeVisible();
      expect(screen.getByRole('button', { name: new RegExp(title) })).toHaveAttribute('aria-pressed', 'true');
      expect(screen.getByRole('region', { name: 'How it went' })).toHaveFocus();
      expect(
        within(screen.getByRole('region', { name: 'How it went' })).getAllByRole('heading', { level: 2 }),
      ).toHaveLength(1);
    }
  });

  it('says who read it', async () => {
    const { user } = await openRecord();
    await user.keyboard('b');
    expect(within(screen.getByRole('region', { name: 'Who read it' })).getByRole('listitem')).toHaveTextContent(
      'Fri 20 Nov 2026 14:02:07Ben Ortizprinted',
    );
  });

  it('keeps who read it from those who may not know', async () => {
    const { user, asked } = await openRecord(asBen);
    expect(screen.queryByRole('button', { name: /Who read it/ })).toBeNull();
    await user.keyboard('b');
    expect(screen.getByRole('heading', { name: 'Timeline' })).toBeVisible();
    expect(asked('call.readers')).toEqual([]);
  });

  it('says that the call is unchanged, by which numbers and hashes', async () => {
    const { user } = await openRecord();
    expect(await screen.findByText('✓ Unchanged: 3 events verified')).toBeVisible();
    await user.keyboard('k');
    const chain = screen.getByRole('region', { name: 'Chain' });
    expect(chain).toHaveTextContent('Unchanged since it was written: 3 events verified, last hash ab12cd34…');
    expect(chain).toHaveTextContent('3, numbers 2 to 4');
    expect(chain).toHaveTextContent('stands at event 40');
  });

  it('warns at the top of the record when it is not, with what to do', async () => {
    const fault = { seq: 3, what: 'its payload is missing' };
    await openRecord({ served: { 'call.chain': () => ok({ ...CHAIN, fault }) } });
    const header = within(screen.getByRole('banner'));
    expect(await header.findByText('NOT as it was written: event 3: its payload is missing.')).toBeVisible();
    expect(header.getByText(/Do not rely on what this record says/)).toBeVisible();
  });

  it('says so when it could not be verified', async () => {
    await openRecord({ served: { 'call.chain': () => refused('The log reader stopped.') } });
    const header = within(screen.getByRole('banner'));
    expect(await header.findByText('The events of this call were not verified: The log reader stopped.')).toBeVisible();
  });
});
