import type { Call } from '../../../../shared/domain/call';
import type { DeskStore } from '../../../state/desk-store';

/** A call changed from here is the same in its tab, where it has one. */
export function showInTab(desk: DeskStore, call: Call): void {
  desk.getState().calls[call.id]?.setState({ call });
}
