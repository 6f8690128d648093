import type { ReactNode } from 'react';
import type { AgencyView } from '../../../shared/contract/agency-operations';
import { idOf, nameOf } from '../../../shared/protocol/changes/entities';
import type { Pack } from '../../../shared/protocol/pack';
import { changeToTakeBack, type Marked } from './actions';
import { ItemForm } from './item-form';
import { NumberForm } from './number-form';
import { PersonForm } from './person-form';
import { ReasonForm } from './reason-form';
import { nameOfChange, type SectionId } from './sections';
import type { AgencyActs } from './use-agency';

export type FormKind = 'edit' | 'add' | 'retire' | 'undo' | 'correct';

type AgencyFormProps = {
  readonly kind: FormKind;
  readonly section: SectionId;
  readonly marked: Marked | undefined;
  readonly view: AgencyView;
  readonly pack: Pack;
  readonly act: AgencyActs['act'];
  onDone(sentence: string, id: string | undefined): void;
  onLeave(): void;
};

/** The form for what was chosen to be done. */
export function AgencyForm({ kind, section, marked, view, pack, act, onDone, onLeave }: AgencyFormProps): ReactNode {
  if (kind === 'undo') return <UndoForm {...{ marked, view, act, onDone, onLeave }} />;
  if (section === 'people') {
    const person = kind === 'edit' && marked?.kind === 'person' ? marked.person : null;
    return <PersonForm person={person} onDone={onDone} onLeave={onLeave} />;
  }
  if (section === 'versions') return null;
  const item = marked?.kind === 'item' ? marked.item : null;
  if (kind === 'add' || (kind === 'edit' && item !== null)) {
    const before = kind === 'add' ? null : item;
    return <ItemForm entity={section} before={before} pack={pack} act={act} onDone={onDone} onLeave={onLeave} />;
  }
  if (item === null) return null;
  if (kind === 'correct' && 'phone' in item) {
    return <NumberForm referral={item} act={act} onDone={(what) => onDone(what, item.id)} onLeave={onLeave} />;
  }
  const isBack = item.retired === true;
  const { retired: _, ...rest } = item;
  const after = isBack ? rest : { ...rest, retired: true };
  return (
    <ReasonForm
      form={`retire ${section} ${idOf(item)}`}
      title={`${isBack ? 'Bring back' : 'Retire'} ${nameOf(item)}`}
      save={isBack ? 'Bring back' : 'Retire'}
      onSave={(why) => {
        const change = { entity: section, before: item, after, why } as Parameters<typeof act<'agency.change'>>[1];
        return act('agency.change', change);
      }}
      onDone={() =>
        onDone(`${nameOf(item)} ${isBack ? 'is offered again' : 'retired: old calls keep its name'}`, idOf(item))
      }
      onLeave={onLeave}
    />
  );
}

type UndoFormProps = Pick<AgencyFormProps, 'marked' | 'view' | 'act' | 'onDone' | 'onLeave'>;

function UndoForm({ marked, view, act, onDone, onLeave }: UndoFormProps) {
  const change = changeToTakeBack(marked, view);
  if (change === undefined) return null;
  return (
    <ReasonForm
      form={`undo ${change.change}`}
      title={`Take back: ${nameOfChange(change)}, ${change.why}`}
      save="Take back"
      onSave={(why) => act('agency.undo', { change: change.change, why })}
      onDone={() => onDone(`Taken back: ${nameOfChange(change)}`, undefined)}
      onLeave={onLeave}
    />
  );
}
