import type { EndedShift } from '../../../shared/domain/shift';
import { personOf } from '../../../shared/domain/staff';
import type { ShiftStoreState } from '../../state/shift-store';
import { useDesk } from '../../state/use-desk';
import type { Line } from './lines';
import type { Paper } from './paper-text';

type Shown = Pick<ShiftStoreState, 'view' | 'page'>;

/** What would be printed: the pass-on of the marked line, else one's own so far, else the newest. */
export function usePaper({ view, page }: Shown, marked: Line | undefined): Paper | null {
  const look = useDesk((desk) => desk.look);
  if (view === null || look === null || page.kind === 'earlier') return null;
  const around = {
    agency: look.agency.name,
    desk: look.desk?.name ?? '',
    isDrill: look.desk?.mode === 'drill',
    zone: look.agency.zone,
    names: page.kind === 'now' ? view.names : page.names,
  };
  const ended = endedOf({ view, page }, marked);
  if (ended !== undefined) {
    const { staff, startedAt, endedAt, endedBy, why, items, head } = ended;
    const endedFor = endedBy === staff ? null : `ended by ${personOf(around.names, endedBy)}: ${why ?? ''}`;
    return { ...around, staff: personOf(around.names, staff), startedAt, endedAt, endedFor, items, head };
  }
  const { mine, soFar, head } = view;
  if (mine === null) return null;
  const items = soFar.map((item) => ({ ...item, initial: null }));
  const { staff, startedAt } = mine;
  return { ...around, staff: personOf(around.names, staff), startedAt, endedAt: null, endedFor: null, items, head };
}

function endedOf({ view, page }: Shown, marked: Line | undefined): EndedShift | undefined {
  if (page.kind === 'ended') return page.ended;
  if (marked?.of.kind === 'passed') return marked.of.ended;
  return view?.mine === null ? view.passOns.at(-1) : undefined;
}
