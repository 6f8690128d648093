import { type Call, CHANNEL, DISPOSITION } from '../../../shared/domain/call';
import { callStateOf } from '../../../shared/protocol/call-state';
import { type AnswerState, answerState, outline } from '../../../shared/protocol/next-question';
import type { Pack } from '../../../shared/protocol/pack';
import { scriptFor } from '../../../shared/protocol/script';
import { SECTIONS } from '../../wording/question-words';
import { answerWords, labelOf } from './names';

/** `kept`: answered, but its question is not asked any more. */
export type ReportState = AnswerState | 'kept';

type ReportRow = {
  readonly id: string;
  readonly label: string;
  readonly state: ReportState;
  readonly text: string;
};

export type ReportSection = { readonly id: string; readonly title: string; readonly rows: readonly ReportRow[] };

/** Every question of the call with what became of it, in the order of the script. */
export function reportOf(call: Call, pack: Pack): readonly ReportSection[] {
  const shown = outline(scriptFor(pack, call.type ?? undefined), callStateOf(pack, call));
  const gate = pack.gate.map(({ id }) => id);
  const ending = [CHANNEL, DISPOSITION].filter((id) => call.answers[id] !== undefined);
  const asked = new Set([...shown.map((row) => row.item.id), ...gate, ...ending]);
  const kept = Object.keys(call.answers).filter((id) => !asked.has(id));
  const made = (ids: readonly string[]) => ids.map((id) => rowOf(call, pack, id));
  return [
    ...SECTIONS.map(({ id, label }) => ({
      id,
      title: label,
      rows: made(shown.filter((row) => row.item.section === id).map((row) => row.item.id)),
    })),
    { id: 'gate', title: 'Safety gate', rows: made(gate) },
    { id: 'ending', title: 'How it ended', rows: made(ending) },
    {
      id: 'kept',
      title: 'Answered, not asked any more',
      rows: made(kept).map((row) => ({ ...row, state: 'kept' as const })),
    },
  ].filter((section) => section.rows.length > 0);
}

function rowOf(call: Call, pack: Pack, id: string): ReportRow {
  const answer = call.answers[id];
  const text = answer === undefined ? 'left open' : answerWords(pack, id, answer);
  return { id, label: labelOf(pack, id), state: answerState(answer), text };
}
