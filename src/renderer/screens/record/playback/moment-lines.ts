import type { Call } from '../../../../shared/domain/call';
import { NEXT_ACTIONS } from '../../../../shared/domain/next-action';
import { personOf, type StaffNames } from '../../../../shared/domain/staff';
import { formatDateTime, formatTime, formatTimeSeconds } from '../../../../shared/domain/time/zone';
import type { Answer } from '../../../../shared/protocol/answer';
import type { Pack } from '../../../../shared/protocol/pack';
import { answerWords, labelOf, RELATIONS, typeLabel } from '../names';
import { endingLines } from '../summary-lines';
import type { Step } from './steps';

export type MomentLine = {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  /** This step wrote it so. */
  readonly isNew: boolean;
};

type Named = Omit<MomentLine, 'isNew'>;

/** Everything on record at a step but the narrative and the flags, in the order it was told. */
export function momentOf({ call, before }: Step, pack: Pack, staff: StaffNames): readonly MomentLine[] {
  const earlier = new Map(before === null ? [] : linesOf(before, pack, staff).map(({ id, text }) => [id, text]));
  return linesOf(call, pack, staff).map((line) => ({ ...line, isNew: earlier.get(line.id) !== line.text }));
}

function linesOf(call: Call, pack: Pack, staff: StaffNames): readonly Named[] {
  const zone = pack.agency.time_zone;
  const answers = Object.entries(call.answers);
  const together = answers.filter(([, answer]) => isTogether(answer)).map(([id]) => labelOf(pack, id));
  return [
    { id: 'state', label: 'State', text: stateWords(call, zone) },
    { id: 'owner', label: 'Owner', text: personOf(staff, call.owner) },
    { id: 'type', label: 'Type', text: typeLabel(pack, call.type) },
    ...answers
      .filter(([, answer]) => !isTogether(answer))
      .map(([id, answer]) => ({ id: `answer ${id}`, label: labelOf(pack, id), text: answerWords(pack, id, answer) })),
    ...numbered(endingLines(call, pack, staff)),
    ...numbered(
      call.links.map(({ reference, relation }) => ({
        label: 'Linked to',
        text: `${reference} (${RELATIONS[relation]})`,
      })),
    ),
    ...numbered(call.supplements.map(({ text }) => ({ label: 'Supplement', text }))),
    ...(together.length === 0
      ? []
      : [{ id: 'together', label: 'Asked together, no to all', text: together.join('; ') }]),
  ];
}

function isTogether(answer: Answer): boolean {
  return answer.state === 'given' && answer.together === true;
}

function numbered(lines: readonly Pick<Named, 'label' | 'text'>[]): readonly Named[] {
  return lines.map(({ label, text }, index) => ({ id: `${label} ${index}`, label, text }));
}

function stateWords({ stage, next }: Call, zone: string): string {
  const then = `next: ${NEXT_ACTIONS[next.what]} by ${formatTime(next.dueAt, zone)}`;
  switch (stage.kind) {
    case 'open':
      return `open, ${then}`;
    case 'held':
      return `on hold since ${formatTimeSeconds(stage.since, zone)}, ${then}`;
    case 'disconnected':
      return `line dropped ${formatTimeSeconds(stage.since, zone)}, ${then}`;
    case 'closed':
      return `closed ${formatDateTime(stage.at, zone)}`;
    case 'error':
      return `entered in error ${formatDateTime(stage.at, zone)}`;
  }
}
