import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { NOW } from './fake-desk';
import { endedBy, IN_FOURS, item, openScreen, viewOf } from './open-shift';

describe('the paper', () => {
  const own = endedBy('ben', [item('a', { reference: 'N26-000007-A', dueAt: NOW })], { endedBy: 'ann', why: 'Ill' });

  it('has the people, the time, a box for each line and the head in groups of four', async () => {
    const user = userEvent.setup();
    const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
    openScreen(viewOf({ passOns: [own] }));
    const paper = await screen.findByRole('article', { name: 'Pass-on as printed', hidden: true });
    expect(paper).toHaveTextContent(/Pass-on of Ben Ortiz.*05:02.*13:02, ended by Ann Lee: Ill/);
    expect(paper).toHaveTextContent(IN_FOURS);
    expect(paper).toHaveTextContent('event 4242');
    const [heads, ...rows] = within(paper).getAllByRole('row', { hidden: true });
    expect(heads).toHaveTextContent(/Initials$/);
    expect(rows).toHaveLength(1);
    await user.keyboard('p');
    expect(print).toHaveBeenCalledOnce();
  });

  it('is copied as text', async () => {
    const user = userEvent.setup();
    openScreen(viewOf({ passOns: [own] }));
    await screen.findByText('Text of a', { selector: 'span' });
    await user.keyboard('c');
    expect(await screen.findByText('Copied: the pass-on as text')).toBeVisible();
    const text = await navigator.clipboard.readText();
    expect(text).toContain('Smallville Police, desk Front desk\nPass-on of Ben Ortiz\n');
    expect(text).toContain('[ ] NOTE | N26-000007-A | Text of a | Why of a | due ');
    expect(text).toContain(`Head of the chain: event 4242\n${IN_FOURS}\n`);
  });
});
