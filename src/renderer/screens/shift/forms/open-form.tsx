import { useStore } from 'zustand';
import type { ShiftView } from '../../../../shared/contract/shift-operations';
import type { ShiftStore } from '../../../state/shift-store';
import { focusList } from '../line-list';
import { AddForm } from './add-form';
import { DropForm } from './drop-form';
import { EndForm } from './end-form';
import { GiveForm } from './give-form';
import { NextForm } from './next-form';

/** The focus goes back to the list at once. */
export function leaveForm(close: () => void): void {
  close();
  focusList();
}

export function OpenForm({ shifts, view }: { readonly shifts: ShiftStore; readonly view: ShiftView }) {
  const form = useStore(shifts, (state) => state.form);
  if (form === null) return null;
  const close = () => shifts.getState().open(null);
  const end = {
    onLeave: () => leaveForm(close),
    onDone: (said: string) => {
      leaveForm(close);
      shifts.getState().say(said);
    },
  };
  switch (form.kind) {
    case 'end': {
      const isOwn = form.shift.id === view.mine?.id;
      const name = view.names[form.shift.staff] ?? 'somebody';
      return <EndForm shift={form.shift} lines={isOwn ? view.soFar.length : null} name={name} {...end} />;
    }
    case 'add':
      return <AddForm key={form.what} what={form.what} {...end} />;
    case 'drop':
      return <DropForm item={form.item} text={form.text} {...end} />;
    case 'give':
      return <GiveForm row={form.row} people={view.signedIn.filter(({ id }) => id !== form.row.owner)} {...end} />;
    case 'next':
      return <NextForm row={form.row} {...end} />;
  }
}
