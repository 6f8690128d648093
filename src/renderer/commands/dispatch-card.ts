import { type Call, phoneOf, placeOf } from '../../shared/domain/call';
import { leadsOf } from '../../shared/escalation/used-concepts';
import { sentenceOf } from '../../shared/protocol/answer-text';
import type { Pack } from '../../shared/protocol/pack';
import { scriptFor } from '../../shared/protocol/script';
import { keyOf } from '../keys/keys';
import type { CallStore } from '../state/call-store';
import type { Suggestion } from '../state/suggestions';

export type CardLine = { readonly label: string; readonly text: string };

const NOT_KNOWN = 'not known';

/** What dispatch needs, in the order it is read out: place, callback, what, when, people, hazards, reference. */
export function dispatchCard(pack: Pack, call: Call): readonly CardLine[] {
  const script = scriptFor(pack, call.type ?? undefined);
  const say = (id: string) => sentenceOf(call.answers[id], script.byId.get(id)?.question);
  const place = placeOf(call.answers);
  const type = pack.incidentTypes.find((one) => one.id === call.type)?.label;
  const flags = call.flags.filter(
    ({ outcome, rule }) => outcome?.kind !== 'not-an-emergency' && !soundsOnly(pack, rule),
  );
  const hazards = flags.map(({ title }) => title);
  const lines = [
    { label: 'PLACE', text: place === null ? '' : `${place.raw}${place.verified ? '' : ' (NOT VERIFIED)'}` },
    { label: 'CALLBACK', text: phoneOf(call.answers)?.display ?? say('callback') },
    { label: 'WHAT', text: [type, call.narrative.replace(/\s+/g, ' ').trim()].filter(Boolean).join(': ') },
    { label: 'WHEN', text: say('when') || say('time-band') },
    { label: 'PEOPLE', text: say('people') },
    { label: 'VEHICLES', text: say('vehicles') },
    { label: 'HAZARDS', text: [...new Set(hazards)].join('; ') },
    { label: 'CALLER', text: say('caller-name') || say('caller-standing') },
    { label: 'REFERENCE', text: call.reference },
  ];
  return lines.map(({ label, text }) => ({ label, text: text === '' ? NOT_KNOWN : text }));
}

/** Raised by how all of it sounds: the rule names no hazard, and what was said stands under WHAT. */
function soundsOnly({ rules }: Pack, rule: string): boolean {
  const found = rules.find(({ id }) => id === rule);
  return found !== undefined && leadsOf(found.when).some((concept) => concept.startsWith('learned.'));
}

const OFFERED: Readonly<Record<string, string>> = { PLACE: 'place', CALLBACK: 'phone' };

/** The same, and where nobody answered, what the words offer: nothing that is written goes unsaid. */
export function withOffers(lines: readonly CardLine[], suggestions: readonly Suggestion[]): readonly CardLine[] {
  return lines.map(({ label, text }) => {
    const offer = text === NOT_KNOWN ? suggestions.find(({ kind }) => kind === OFFERED[label]) : undefined;
    return { label, text: offer === undefined ? text : `${offer.label} (NOT ASKED)` };
  });
}

/** With what is typed and not saved yet. */
export async function copyDispatchCard(pack: Pack, store: CallStore): Promise<void> {
  const { call, narrative, setProblem } = store.getState();
  const lines = dispatchCard(pack, { ...call, narrative }).map(({ label, text }) => `${label}: ${text}`);
  try {
    await navigator.clipboard.writeText(lines.join('\n'));
  } catch {
    const print = keyOf('print-dispatch-card');
    setProblem({
      code: 'not-allowed',
      sentence: `The clipboard did not take the card. Print it instead, with ${print}.`,
    });
  }
}

/** The screen prints the card alone: see the print rules of the dispatch panel. */
export function printDispatchCard(): void {
  window.print();
}
