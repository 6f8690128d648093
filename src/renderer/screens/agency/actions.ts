import type { AgencyView, ChangeView, PersonView, VersionView } from '../../../shared/contract/agency-operations';
import { type AgencyEntity, type AgencyItem, idOf, itemOf } from '../../../shared/protocol/changes/entities';
import type { Pack } from '../../../shared/protocol/pack';
import type { CommandId } from '../../keys/keys';
import type { SectionId } from './sections';

/** What the marked row stands for. */
export type Marked =
  | { readonly kind: 'person'; readonly person: PersonView }
  | { readonly kind: 'item'; readonly entity: AgencyEntity; readonly item: AgencyItem }
  | { readonly kind: 'version'; readonly version: VersionView };

export function markedOf(section: SectionId, id: string | undefined, view: AgencyView, pack: Pack): Marked | undefined {
  if (id === undefined) return undefined;
  if (section === 'people') {
    const person = view.people.find((one) => one.id === id);
    return person === undefined ? undefined : { kind: 'person', person };
  }
  if (section === 'versions') {
    const version = view.versions.find(({ seq }) => String(seq) === id);
    return version === undefined ? undefined : { kind: 'version', version };
  }
  const item = itemOf(pack, section, id);
  return item === undefined ? undefined : { kind: 'item', entity: section, item };
}

/** The change that "take back" is about: the newest one of the marked thing that is still in force. */
export function changeToTakeBack(marked: Marked | undefined, view: AgencyView): ChangeView | undefined {
  if (marked?.kind === 'item') {
    const { entity, item } = marked;
    return view.changes.find((one) => one.entity === entity && one.id === idOf(item) && !one.undone);
  }
  if (marked?.kind !== 'version' || marked.version.changes.length !== 1) return undefined;
  return view.changes.find(({ change, undone }) => change === marked.version.changes[0] && !undone);
}

export type ActionId = Extract<CommandId, `agency-${string}`>;
type Action = { readonly id: ActionId; readonly label: string };

/** What can be done here; nothing but reading for those who do not lead. */
export function actionsFor(section: SectionId, marked: Marked | undefined, view: AgencyView, leads: boolean) {
  const actions: Action[] = [];
  const add = (id: ActionId, label: string, when = true) => when && actions.push({ id, label });
  const isMarked = marked !== undefined;
  if (leads && section !== 'versions') {
    add('agency-edit', 'Change', isMarked);
    add('agency-add', 'Add');
    if (marked?.kind === 'person') add('agency-retire', marked.person.active ? 'Make inactive' : 'Make active again');
    if (marked?.kind === 'item') {
      const isReferral = marked.entity === 'referral';
      add(
        'agency-confirm',
        isReferral ? "Confirm today's number" : 'Confirm today',
        isReferral || marked.entity === 'program',
      );
      add('agency-correct', 'Correct and confirm', isReferral);
      add('agency-retire', marked.item.retired === true ? 'Bring back' : 'Retire');
    }
  }
  const undo = marked?.kind === 'version' ? 'Take back this change' : 'Take back the last change';
  add('agency-undo', undo, leads && changeToTakeBack(marked, view) !== undefined);
  add('agency-compare', 'Compare from this version', marked?.kind === 'version');
  return actions;
}
