import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { TextArea, TextField } from '../../../../src/renderer/components/forms/field';

const FULL = 'Full: there is room for 10 characters. What comes after them is not taken.';

function Name({ Field }: { readonly Field: typeof TextField | typeof TextArea }) {
  const [text, setText] = useState('');
  return <Field id="name" label="Name" hint="A hint." maxLength={10} value={text} onText={setText} />;
}

it.each([TextField, TextArea])('says that it is full, and no longer once there is room again', async (Field) => {
  render(<Name Field={Field} />);
  const user = userEvent.setup();
  const field = screen.getByLabelText('Name');
  await user.type(field, 'Porch bik');
  expect(screen.queryByRole('status')).toBeNull();
  await user.type(field, 'es and more');
  expect(field).toHaveValue('Porch bike');
  expect(screen.getByRole('status')).toHaveTextContent(FULL);
  expect(field).toHaveAccessibleDescription(`A hint. ${FULL}`);
  await user.type(field, '{Backspace}');
  expect(screen.queryByText(FULL)).toBeNull();
});
