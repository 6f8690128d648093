import { phoneOf, placeOf } from '../../shared/domain/call';
import { leadsOf } from '../../shared/escalation/used-concepts';
import { sentenceOf } from '../../shared/protocol/answer-text';
import type { Pack } from '../../shared/protocol/pack';
import { scriptFor } from '../../shared/protocol/script';
import { keyOf } from '../keys/keys';
import type { CallStoreState } from '../state/call-state';
import type { CallStore } from '../state/call-store';
import type { Suggestion } from '../state/suggestions';

export type CardLine = { readonly label: string; readonly text: string };

/** What is saved of a call, what is typed and not saved yet, and what the words offer. */
type Written = Pick<CallStoreState, 'call' | 'narrative' | 'suggestions'>;

/**
 * What dispatch needs, in the order it is read out: place, callback, what, when, people, hazards, reference. Where nobody
 * answered, what the words offer: nothing that is written goes unsaid.
 */
export function dispatchCard(pack: Pack, { call, narrative, suggestions }: Written): readonly CardLine[] {
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
    { label: 'WHAT', text: [type, narrative.replace(/\s+/g, ' ').trim()].filter(Boolean).join(': ') },
    { label: 'WHEN', text: say('when') || say('time-band') },
    { label: 'PEOPLE', text: say('people') },
    { label: 'VEHICLES', text: say('vehicles') },
    { label: 'HAZARDS', text: [...new Set(hazards)].join('; ') },
    { label: 'CALLER', text: say('caller-name') || say('caller-standing') },
    { label: 'REFERENCE', text: call.reference },
  ];
  return lines.map(({ label, text }) => ({ label, text: text === '' ? offered(label, suggestions) : text }));
}

/** Raised by how all of it sounds: the rule names no hazard, and what was said stands under WHAT. */
function soundsOnly({ rules }: Pack, rule: string): boolean {
  const found = rules.find(({ id }) => id === rule);
  return found !== undefined && leadsOf(found.when).some((concept) => concept.startsWith('learned.'));
}

const OFFERED: Readonly<Record<string, string>> = { PLACE: 'place', CALLBACK: 'phone' };

function offered(label: string, suggestions: readonly Suggestion[]): string {
  const offer = suggestions.find(({ kind }) => kind === OFFERED[label]);
  return offer === undefined ? 'not known' : `${offer.label} (NOT ASKED)`;
}

export async function copyDispatchCard(pack: Pack, store: CallStore): Promise<void> {
  const state = store.getState();
  const lines = dispatchCard(pack, state).map(({ label, text }) => `${label}: ${text}`);
  try {
    await navigator.clipboard.writeText(lines.join('\n'));
  } catch {
    const print = keyOf('print-dispatch-card');
    state.setProblem({
      code: 'not-allowed',
      sentence: `The clipboard did not take the card. Print it instead, with ${print}.`,
    });
  }
}

/** The screen prints the card alone: see the print rules of the dispatch panel. */
export function printDispatchCard(): void {
  window.print();
}
