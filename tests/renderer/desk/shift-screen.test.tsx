import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { rowOf } from '../../../src/shared/domain/call-row';
import type { PassOnItem } from '../../../src/shared/domain/shift';
import { callOf, NOW, ok, person, refused } from './fake-desk';
import { endedBy, item, lines, NAMES, openScreen, running, section, viewOf } from './open-shift';

describe('the shift screen', () => {
  it('S starts the shift, and says since when it runs', async () => {
    const user = userEvent.setup();
    const desk = openScreen(viewOf(), {
      served: {
        'shift.start': () => {
          desk.become(viewOf({ mine: running }));
          return ok(running);
        },
      },
    });
    await screen.findByText('No shift of yours is running.');
    await user.keyboard('s');
    await screen.findByText(/^Your shift began .*14:01\.$/);
    expect(desk.asked('shift.start')).toEqual([{}]);
    expect(section(/^Your pass-on so far: 0 lines/).getByText(/It fills itself from the log/)).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Start your shift/ })).toBeNull();
  });

  it('why it could not be read goes when it can', async () => {
    let isBack = false;
    const { store } = openScreen(viewOf(), {
      served: { 'shift.read': () => (isBack ? ok(viewOf()) : refused('Tenline does not answer.')) },
    });
    await screen.findByText('Tenline does not answer.');
    isBack = true;
    act(() => store.getState().setConnection('up'));
    await screen.findByText('No shift of yours is running.');
    expect(screen.queryByText('Tenline does not answer.')).toBeNull();
  });

  it('I initials the marked line and goes to the next; who and when is said', async () => {
    const user = userEvent.setup();
    const first = endedBy('ben', [item('a'), item('b', { settled: true })]);
    const after = endedBy('ben', [item('a', { initial: { by: 'ann', at: NOW } }), item('b', { settled: true })]);
    const desk = openScreen(viewOf({ mine: running, passOns: [first] }), {
      served: {
        'pass-on.initial': () => {
          desk.become(viewOf({ mine: running, passOns: [after] }));
          return ok(after);
        },
      },
    });
    await screen.findByRole('group', { name: /^From Ben Ortiz, .*: 0 of 2 initialed$/ });
    expect(screen.getByRole('listbox')).toHaveFocus();
    await user.keyboard('i');
    expect(desk.asked('pass-on.initial')).toEqual([{ shift: 'of-ben', item: 'a' }]);
    await screen.findByRole('group', { name: /: 1 of 2 initialed$/ });
    expect(lines()[0]).toHaveTextContent(/Text of a.*Ann Lee/);
    expect(lines()[1]).toHaveTextContent(/Settled since\. Why of b.*Not initialed/);
    expect(lines()[1]).toHaveAttribute('aria-selected', 'true');
    expect(screen.getByText('Initialed, 1 to go')).toBeVisible();
  });

  it('I twice before there is an answer initials two lines', async () => {
    const user = userEvent.setup();
    const passed = endedBy('ben', [item('a'), item('b')]);
    const desk = openScreen(viewOf({ mine: running, passOns: [passed] }), {
      served: { 'pass-on.initial': () => new Promise(() => undefined) },
    });
    await screen.findByRole('group', { name: /^From Ben Ortiz, .*: 0 of 2 initialed$/ });
    await user.keyboard('i');
    await user.keyboard('i');
    expect(desk.asked('pass-on.initial')).toEqual([
      { shift: 'of-ben', item: 'a' },
      { shift: 'of-ben', item: 'b' },
    ]);
  });

  it('offers no initials on one’s own pass-on, which shows who took it over', async () => {
    const user = userEvent.setup();
    const own = endedBy('ann', [item('a', { initial: { by: 'ben', at: NOW } }), item('b')]);
    const desk = openScreen(viewOf({ passOns: [own] }));
    await screen.findByRole('group', { name: /^Your pass-on, .*: 1 of 2 initialed$/ });
    await user.keyboard('{ArrowDown}i');
    expect(desk.asked('pass-on.initial')).toEqual([]);
    expect(screen.queryByRole('button', { name: /^Initial the line/ })).toBeNull();
  });

  it('E over a call that is not settled shows the call and its keys; A puts it aside, then E ends', async () => {
    const user = userEvent.setup();
    const row = rowOf(callOf(3));
    const sentence = `The shift cannot end yet: 1 call is not settled (${row.reference}).`;
    const stuck = viewOf({ mine: running, unsettled: [{ row, because: 'not-waiting' }] });
    let ended = false;
    const desk = openScreen(stuck, {
      served: {
        'shift.end': () => {
          if (!ended) return { ok: false, problem: { code: 'unreconciled', sentence } };
          desk.become(viewOf({ passOns: [endedBy('ann', [])] }));
          return ok(endedBy('ann', []));
        },
        'shift.settle-call': () => {
          ended = true;
          desk.become(viewOf({ mine: running }));
          return ok({ call: callOf(3), savedAt: NOW });
        },
      },
    });
    await screen.findByText(/^Your shift began/);
    await user.keyboard('e');
    expect(await screen.findByRole('alert')).toHaveTextContent(sentence);
    const settle = section(/^Settle before your shift can end: 1$/);
    expect(settle.getByRole('option')).toHaveTextContent(/Still open.*Finish it, give it to somebody/);
    expect(screen.getByRole('button', { name: /^Open the call/ })).toBeVisible();
    expect(screen.getByRole('button', { name: /^Give the call/ })).toBeVisible();
    await user.keyboard('a');
    expect(screen.getByRole('radio', { name: 'return to the caller' })).toHaveFocus();
    await user.keyboard('{ArrowDown}{Enter}');
    expect(desk.asked('shift.settle-call')).toEqual([{ callId: row.id, what: 'call-back', minutes: 30 }]);
    await screen.findByText(/put aside: call back/);
    expect(screen.queryByRole('group', { name: /^Settle/ })).toBeNull();
    expect(screen.getByRole('listbox')).toHaveFocus();
    await user.keyboard('e');
    await screen.findByRole('form', { name: 'End your shift' });
    await user.keyboard('{Enter}');
    expect(await screen.findByText(/^Your shift ended .*, 0 lines passed on$/)).toBeVisible();
  });

  it('G gives the call to somebody signed in', async () => {
    const user = userEvent.setup();
    const row = rowOf(callOf(3));
    const view = viewOf({
      mine: running,
      unsettled: [{ row, because: 'overdue' }],
      signedIn: [person('ann', 'Ann Lee'), person('ben', 'Ben Ortiz')],
    });
    const desk = openScreen(view, {
      served: {
        'shift.end': () => ({ ok: false, problem: { code: 'unreconciled', sentence: 'Not yet' } }),
        'call.change-owner': () => ok({ call: callOf(3), savedAt: NOW }),
      },
    });
    await screen.findByText(/^Your shift began/);
    await user.keyboard('e');
    await screen.findByRole('group', { name: /^Settle/ });
    await user.keyboard('g');
    expect(screen.getByRole('combobox', { name: 'Who gets the call' })).toHaveFocus();
    expect(within(screen.getByRole('listbox', { name: 'Who gets the call' })).getAllByRole('option')).toHaveLength(1);
    await user.keyboard('ort{Enter}');
    expect(desk.asked('call.change-owner')).toMatchObject([{ callId: row.id, owner: 'ben' }]);
    expect(await screen.findByText(`${row.reference} given to Ben Ortiz`)).toBeVisible();
  });

  it('B adds a BOLO; what is missing is said, and what is typed stays when the form is left', async () => {
    const user = userEvent.setup();
    const desk = openScreen(viewOf({ mine: running }), {
      served: { 'pass-on.add': () => ({ ok: false, problem: { code: 'bad-input', sentence: 'Not now' } }) },
    });
    await screen.findByText(/^Your shift began/);
    await user.keyboard('b{Enter}');
    expect(await screen.findByText(/^Who or what to look out for/)).toBeVisible();
    await user.click(screen.getByRole('textbox', { name: /^Subject/ }));
    await user.keyboard('Red coat{Escape}');
    expect(screen.queryByRole('form')).toBeNull();
    await user.keyboard('b');
    expect(screen.getByRole('textbox', { name: /^Subject/ })).toHaveValue('Red coat');
    await user.keyboard('{Enter}');
    expect(desk.asked('pass-on.add')).toMatchObject([
      { what: 'bolo', lookout: { subject: 'Red coat', vehicle: '', plate: '' }, callId: null },
    ]);
    expect(await screen.findByText('Not now')).toBeVisible();
    expect(screen.getByRole('textbox', { name: /^Subject/ })).toHaveValue('Red coat');
  });

  it('X takes off what somebody added, with a reason', async () => {
    const user = userEvent.setup();
    const { initial: _, settled: __, ...added } = item('added:x1');
    const desk = openScreen(viewOf({ mine: running, soFar: [added satisfies PassOnItem] }), {
      served: { 'pass-on.drop': () => refusedOnce },
    });
    await screen.findByText('Text of added:x1');
    await user.keyboard('xFound{Enter}');
    expect(desk.asked('pass-on.drop')).toEqual([{ item: 'x1', why: 'Found' }]);
    expect(await screen.findByText('Gone already')).toBeVisible();
  });

  it('a supervisor ends a shift left over, with a reason; a call taker does not', async () => {
    const user = userEvent.setup();
    const row = rowOf(callOf(3));
    const left = { id: 'bens', staff: 'ben', startedAt: NOW - 20 * 3_600_000, endedAt: null, late: true };
    const stuck = viewOf({ others: [{ ...left, unsettled: [{ row, because: 'overdue' }] }] });
    let tries = 0;
    const desk = openScreen(stuck, {
      served: {
        'shift.end': () => {
          tries += 1;
          return tries === 1
            ? { ok: false, problem: { code: 'unreconciled', sentence: 'One call is in the way' } }
            : ok(endedBy('ben', []));
        },
      },
    });
    const other = (await screen.findByRole('group', { name: 'Other shifts running: 1' })).textContent;
    expect(other).toMatch(/Not ended.*Ben Ortiz.*longer than a shift lasts/);
    await user.keyboard('oWent home{Enter}');
    expect(await screen.findByText('One call is in the way')).toBeVisible();
    expect(section(/^Settle before the shift of Ben Ortiz can end: 1$/).getByRole('option')).toHaveAttribute(
      'aria-selected',
      'true',
    );
    desk.become(viewOf({ others: [{ ...left, unsettled: [] }] }));
    await user.keyboard('{End}o{Enter}');
    expect(desk.asked('shift.end')).toEqual(Array(2).fill({ shift: 'bens', why: 'Went home' }));
    expect(await screen.findByText(/^The shift of Ben Ortiz ended/)).toBeVisible();
  });

  it('earlier shifts are listed, opened for reading and left again', async () => {
    const user = userEvent.setup();
    const old = endedBy('ben', [item('a', { initial: { by: 'ann', at: NOW } })]);
    const row = { id: 'of-ben', staff: 'ben', startedAt: 1, endedAt: 2, items: 1, initialed: 1 };
    const desk = openScreen(viewOf(), {
      served: {
        'shift.list': ({ before }) =>
          ok({ shifts: before === null ? [row] : [{ ...row, id: 'older' }], more: before === null, names: NAMES }),
        'shift.read-ended': () => ok({ ended: old, names: NAMES }),
      },
    });
    await screen.findByText('No shift of yours is running.');
    await user.keyboard('l');
    expect(await screen.findByRole('option')).toHaveTextContent(/Ben Ortiz.*1 of 1 initialed/);
    await user.keyboard('m');
    expect(await screen.findAllByRole('option')).toHaveLength(2);
    expect(desk.asked('shift.list')).toEqual([{ before: null }, { before: 2 }]);
    expect(screen.queryByRole('button', { name: /^More/ })).toBeNull();
    await user.keyboard('{Enter}');
    await screen.findByRole('listbox', { name: 'Pass-on of an earlier shift' });
    expect(lines()[0]).toHaveTextContent('Text of a');
    expect(screen.queryByRole('button', { name: /^Initial/ })).toBeNull();
    await user.keyboard('{Escape}');
    await screen.findByRole('listbox', { name: 'Earlier shifts' });
    await user.keyboard('{Escape}');
    await screen.findByRole('listbox', { name: 'Pass-on' });
  });

  it('an auditor reads, a records clerk is told why there is nothing', async () => {
    openScreen(viewOf({ passOns: [endedBy('ben', [item('a')])] }), { role: 'auditor' });
    await screen.findByText('Text of a', { selector: 'span' });
    expect(screen.queryByRole('button', { name: /^(Start|Add|Initial)/ })).toBeNull();
    expect(screen.getByText('Shifts of those who take calls, to be read.')).toBeVisible();
  });

  it('asks for nothing on behalf of a records clerk, who leaves it with Esc', async () => {
    const desk = openScreen(viewOf(), { role: 'records-clerk' });
    expect(screen.getByText(/A records clerk has none/)).toBeVisible();
    expect(desk.asked('shift.read')).toEqual([]);
    act(() => desk.store.getState().go('shift'));
    await userEvent.setup().keyboard('{Escape}');
    expect(desk.store.getState().view).toEqual({ kind: 'log' });
  });

  it('at a new desk it says what will stand there', async () => {
    openScreen(viewOf());
    expect(await screen.findByText(/^No shift has passed anything on yet\./)).toBeVisible();
  });
});

const refusedOnce = { ok: false, problem: { code: 'changed-meanwhile', sentence: 'Gone already' } } as const;
