import type { GateQuestion, Pack, Protocol, Question, RedFlag } from './pack';

type Section = 'spine' | 'type' | 'safety';

export type ScriptItem = {
  readonly id: string;
  readonly section: Section;
  readonly question: Question;
  /** The red flag this safety question asks for; its answer 'yes' raises it. */
  readonly flag?: RedFlag;
};

/** What a call of one type asks, in the order of the outline: spine, type, safety. */
export type Script = {
  /** It is about something that happened, at a place and a time. */
  readonly incident: boolean;
  readonly items: readonly ScriptItem[];
  readonly byId: ReadonlyMap<string, ScriptItem>;
  /** The ten questions of F8, answered beside the script. */
  readonly gate: readonly GateQuestion[];
  /** The type's red flags, asked for by a safety question or raised by a condition. */
  readonly flags: readonly RedFlag[];
};

/** Scripts of a pack by type; '' is a call without one. A pack is never changed after it was read. */
const scripts = new WeakMap<Pack, Map<string, Script>>();

/** The script of a call. A call without a type, or of a type this pack does not have, is asked the spine. */
export function scriptFor(pack: Pack, type?: string): Script {
  const ofPack = scripts.get(pack) ?? new Map<string, Script>();
  scripts.set(pack, ofPack);
  const known = ofPack.get(type ?? '');
  if (known !== undefined) return known;
  const made = scriptOf(pack, protocolOf(pack, type));
  ofPack.set(type ?? '', made);
  return made;
}

/** The protocol an incident type is taken under. */
export function protocolOf(pack: Pack, type: string | undefined): Protocol | undefined {
  const incidentType = pack.incidentTypes.find((one) => one.id === type);
  return pack.protocols.find((one) => one.id === incidentType?.protocol);
}

/** The script of one protocol, or of the spine alone. Of two questions with one id the first is asked. */
export function scriptOf(pack: Pack, protocol: Protocol | undefined): Script {
  const flags = protocol?.redFlags ?? [];
  const all: ScriptItem[] = [
    ...pack.spine.questions.map((question) => ({ id: question.id, section: 'spine' as const, question })),
    ...(protocol?.questions ?? []).map((question) => ({ id: question.id, section: 'type' as const, question })),
    ...flags.flatMap(safetyItem),
  ];
  const byId = new Map<string, ScriptItem>();
  for (const item of all) if (!byId.has(item.id)) byId.set(item.id, item);
  return { incident: protocol?.incident !== false, items: [...byId.values()], byId, gate: pack.gate, flags };
}

function safetyItem(flag: RedFlag): ScriptItem[] {
  if (flag.ask === undefined) return [];
  const question: Question = {
    id: flag.id,
    label: flag.label,
    ask: flag.ask,
    why: flag.why ?? '',
    kind: 'yes-no',
    required: true,
  };
  return [{ id: flag.id, section: 'safety', question, flag }];
}
