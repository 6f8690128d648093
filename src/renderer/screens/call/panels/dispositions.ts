import { type Call, isHandedOver } from '../../../../shared/domain/call';
import type { Disposition, Pack } from '../../../../shared/protocol/pack';
import { protocolOf } from '../../../../shared/protocol/script';

/** Those in use, the likely ones first: what a call with 911 ends as, then what a call of its type ends as. */
export function dispositionsFor(pack: Pack, call: Call): readonly Disposition[] {
  const first = [
    ...(isHandedOver(call) ? (pack.agency.transfer.dispositions ?? []) : []),
    ...(protocolOf(pack, call.type ?? undefined)?.dispositions ?? []),
  ];
  const rank = (code: string) => (first.includes(code) ? first.indexOf(code) : first.length);
  return pack.dispositions
    .filter(({ retired }) => retired !== true)
    .toSorted((one, two) => rank(one.code) - rank(two.code));
}
