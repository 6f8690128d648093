import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { RowsAnswer } from '../../../src/renderer/components/answers/rows-answer';
import { question } from '../../shared/protocol/small-pack';
import { NOW } from '../desk/fake-desk';

it('Alt+Enter begins another row and is in it; Enter saves all of them and goes on', async () => {
  const onAnswer = vi.fn();
  const onNext = vi.fn();
  render(
    <RowsAnswer
      question={question('people', 'people')}
      answer={undefined}
      draft={null}
      tools={{ now: NOW, zone: 'America/New_York', streets: [] }}
      onAnswer={onAnswer}
      onDraft={() => undefined}
      onNext={onNext}
      onBack={() => undefined}
    />,
  );
  const user = userEvent.setup();
  await user.tab();
  await user.keyboard('suspect{Alt>}{Enter}{/Alt}');
  expect(onNext).not.toHaveBeenCalled();
  expect(screen.getAllByLabelText('Role')[1]).toHaveFocus();
  await user.keyboard('victim{Enter}');
  expect(onNext).toHaveBeenCalledOnce();
  expect(onAnswer).toHaveBeenLastCalledWith({
    state: 'given',
    value: [
      { basis: 'observed', role: 'suspect' },
      { basis: 'observed', role: 'victim' },
    ],
  });
});
