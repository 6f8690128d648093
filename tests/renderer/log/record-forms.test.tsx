import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { callOf, ok, refused } from '../desk/fake-desk';
import { caution, form, openRecord } from './open-record';

describe('the other forms', () => {
  it('enter in error names what follows and needs a reason', async () => {
    const { user, asked, call } = await openRecord();
    await user.keyboard('x');
    expect(form(/entered in error/)).toHaveTextContent('The call stays in the log');
    await user.keyboard('ab{Enter}');
    expect(await screen.findByText('Why it was entered in error: write three letters or more.')).toBeVisible();
    await user.type(screen.getByLabelText('Why it was entered in error'), ' test{Enter}');
    await waitFor(() => expect(asked('call.enter-in-error')).toEqual([{ callId: call.id, reason: 'ab test' }]));
    expect(screen.getAllByText(/Entered in error/).length).toBeGreaterThan(1);
  });

  it('link tells a mistyped number so, and then takes the right one', async () => {
    const other = callOf(9);
    const { user, asked, call } = await openRecord({
      served: {
        'call.find': ({ reference }) =>
          reference === other.reference ? ok(other) : refused('That number is mistyped.'),
      },
    });
    await user.keyboard('lN26-000009-A{Enter}');
    expect(await screen.findByText('That number is mistyped.')).toBeVisible();
    const field = screen.getByLabelText('Reference number of the other call');
    expect(field).toHaveValue('N26-000009-A');
    await user.clear(field);
    await user.type(field, `${other.reference}{Enter}`);
    await waitFor(() =>
      expect(asked('call.link')).toEqual([{ callId: call.id, window: 'w1', to: other.id, relation: 'related' }]),
    );
    expect(await screen.findByRole('button', { name: 'N26-000009-H' })).toBeVisible();
  });

  it('caution has a text, a reason and an end in the agency’s zone', async () => {
    const { user, asked } = await openRecord({ served: { 'caution.add': () => ok(caution) } });
    await user.keyboard('wDog bites{Enter}');
    expect(await screen.findByText('How this is known: write three letters or more.')).toBeVisible();
    await user.type(screen.getByLabelText('How this is known'), 'seen by the caller');
    await user.click(screen.getByRole('radio', { name: 'The address 12 Oak St' }));
    const day = screen.getByLabelText('Last day it is shown');
    await user.clear(day);
    await user.type(day, '2027-01-31');
    await user.click(screen.getByRole('button', { name: /Add the caution/ }));
    await waitFor(() => expect(asked('caution.add')).toHaveLength(1));
    expect(asked('caution.add')[0]).toEqual({
      on: 'place',
      key: '12 Oak St',
      text: 'Dog bites',
      reason: 'seen by the caller',
      until: Date.UTC(2027, 1, 1, 4, 59),
    });
  });
});
