import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { submitFromList } from '../../../../src/renderer/components/forms/submit-from-list';
import { useSubmit } from '../../../../src/renderer/components/forms/use-once';

function Form({ save }: { readonly save: () => Promise<unknown> }) {
  const onSubmit = useSubmit(save);
  return (
    <form onSubmit={onSubmit} onKeyDown={submitFromList}>
      <input aria-label="Name" />
      <select aria-label="Role">
        <option>call taker</option>
      </select>
    </form>
  );
}

it('a form sent again before the answer is sent once, and again after it', async () => {
  const answers: (() => void)[] = [];
  const save = vi.fn(() => new Promise<void>((resolve) => answers.push(resolve)));
  render(<Form save={save} />);
  const user = userEvent.setup();
  await user.type(screen.getByLabelText('Name'), 'Rosa{Enter}{Enter}');
  expect(save).toHaveBeenCalledTimes(1);
  answers[0]?.();
  await waitFor(() => {
    fireEvent.submit(screen.getByLabelText('Name').closest('form') as HTMLFormElement);
    expect(save).toHaveBeenCalledTimes(2);
  });
});

it('Enter saves from a list too', async () => {
  const save = vi.fn(() => Promise.resolve());
  render(<Form save={save} />);
  const user = userEvent.setup();
  await user.tab();
  await user.tab();
  expect(screen.getByLabelText('Role')).toHaveFocus();
  await user.keyboard('{Enter}');
  expect(save).toHaveBeenCalledTimes(1);
});
