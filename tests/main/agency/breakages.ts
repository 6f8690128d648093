import { parse, stringify } from 'yaml';
import type {
  Agency,
  Concept,
  Disposition,
  IncidentType,
  Protocol,
  Question,
  Route,
  Rule,
} from '../../../src/shared/protocol/pack';

/** The text of each file of a pack folder, by name. */
export type Texts = Readonly<Record<string, string>>;

/** One thing broken in a pack: the files as they then are, and the file that has to be named. */
type Breakage = { readonly texts: Texts; readonly file: string };

/** Gives whole numbers below a limit, the same ones for the same seed (mulberry32). */
export type Draw = (below: number) => number;

export function drawFrom(seed: number): Draw {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

type Break = (texts: Texts, draw: Draw) => Breakage;

function one<T>(list: readonly T[], draw: Draw): T {
  const found = list[draw(list.length)];
  if (found === undefined) throw new Error('The pack has nothing to break here');
  return found;
}

/** Changes the value of one file and writes it again. */
function rewritten<T>(texts: Texts, file: string, change: (value: T) => unknown): Breakage {
  const value = parse(texts[file] ?? '') as T;
  change(value);
  return { texts: { ...texts, [file]: stringify(value, { lineWidth: 0 }) }, file };
}

function anyProtocol(texts: Texts, draw: Draw): string {
  return one(
    Object.keys(texts).filter((name) => name.startsWith('protocols/')),
    draw,
  );
}

function inQuestion(test: (question: Question) => boolean, change: (question: Question) => unknown): Break {
  return (texts, draw) => {
    const files = Object.keys(texts).filter((name) => {
      return name.startsWith('protocols/') && (parse(texts[name] ?? '') as Protocol).questions.some(test);
    });
    return rewritten<Protocol>(texts, one(files, draw), ({ questions }) => change(one(questions.filter(test), draw)));
  };
}

function inProtocol(change: (protocol: Protocol, draw: Draw) => unknown): Break {
  return (texts, draw) => rewritten<Protocol>(texts, anyProtocol(texts, draw), (protocol) => change(protocol, draw));
}

function inList<T>(file: string, change: (list: T[], draw: Draw) => unknown): Break {
  return (texts, draw) => rewritten<T[]>(texts, file, (list) => change(list, draw));
}

function inFolder<T>(folder: string, change: (list: T[], draw: Draw) => unknown): Break {
  return (texts, draw) => {
    const file = one(
      Object.keys(texts).filter((name) => name.startsWith(`${folder}/`)),
      draw,
    );
    return rewritten<T[]>(texts, file, (list) => change(list, draw));
  };
}

/** Damages the text of any file at any place. */
function inText(damage: (text: string, at: number) => string): Break {
  return (texts, draw) => {
    const file = one(Object.keys(texts), draw);
    const text = texts[file] ?? '';
    return { texts: { ...texts, [file]: damage(text, draw(text.length)) }, file };
  };
}

/** Twenty ways to break a pack; where it breaks is drawn. */
export const BREAKS: Readonly<Record<string, Break>> = {
  'a question loses its reason': inProtocol(({ questions }, draw) =>
    Reflect.deleteProperty(one(questions, draw), 'why'),
  ),
  'a question loses its Spanish': inProtocol(({ questions }, draw) =>
    Reflect.deleteProperty(one(questions, draw).ask, 'es'),
  ),
  'a question is said in English twice': inQuestion(
    ({ ask }) => ask.en.split(' ').length > 4,
    ({ ask }) => Object.assign(ask, { es: ask.en }),
  ),
  'a choice loses its options': inQuestion(
    ({ kind }) => kind === 'choice' || kind === 'many',
    (question) => Reflect.deleteProperty(question, 'options'),
  ),
  'a question is written twice': inProtocol(({ questions }, draw) =>
    questions.push(structuredClone(one(questions, draw))),
  ),
  'a field is misspelt': inProtocol(({ questions }, draw) => Object.assign(one(questions, draw), { requierd: true })),
  'a question waits for one that is not there': inProtocol(({ questions }, draw) =>
    Object.assign(one(questions, draw), { visible: { question: 'no-such-question', is: 'yes' } }),
  ),
  'a question is hidden for ever': inProtocol(({ questions }, draw) =>
    Object.assign(one(questions, draw), { visible: { all: [{ band: 'now' }, { band: 'past' }] } }),
  ),
  'a red flag is raised by nothing': inProtocol(({ redFlags }, draw) => {
    const flag = one(redFlags, draw);
    Reflect.deleteProperty(flag, 'ask');
    Reflect.deleteProperty(flag, 'raisedBy');
  }),
  'a red flag tests an option that is not there': inProtocol(({ questions, redFlags }, draw) => {
    const choices = questions.filter(({ options }) => options !== undefined);
    Object.assign(one(redFlags, draw), { raisedBy: { question: one(choices, draw).id, is: 'no-such-option' } });
  }),
  'a red flag takes the number of another type': inProtocol(({ redFlags }, draw) =>
    Object.assign(one(redFlags, draw), { rule: 'ESC-1991' }),
  ),
  'a protocol offers a disposition that is not there': inProtocol(({ dispositions }) => dispositions.push('99')),
  'a call with 911 is offered a disposition that is not there': (texts) =>
    rewritten<Agency>(texts, 'agency.yaml', ({ transfer }) => Object.assign(transfer, { dispositions: ['15', '99'] })),
  'an incident type leads to no protocol': inList<IncidentType>('incident-types.yaml', (types, draw) =>
    Object.assign(one(types, draw), { protocol: 'no-such-protocol' }),
  ),
  'two dispositions share a key': inList<Disposition>('dispositions.yaml', (dispositions) =>
    Object.assign(dispositions[1] ?? {}, { key: dispositions[0]?.key }),
  ),
  'a route leads to no office': inList<Route>('routing.yaml', (routes, draw) =>
    Object.assign(one(routes, draw), { referral: 'no-such-office' }),
  ),
  'a gate question is gone': inList('red-flags.yaml', (gate, draw) => gate.splice(draw(gate.length), 1)),
  'a rule reads a concept that is not there': inFolder<Rule>('escalation', (rules, draw) =>
    Object.assign(one(rules, draw), { when: { concept: 'no-such-concept' } }),
  ),
  'words are read by no rule': inFolder<Concept>('lexicon', (concepts) =>
    concepts.push({ id: 'no.such-idea', label: 'Nothing', en: ['nothing'], es: ['nada'] }),
  ),
  'a NUL byte gets into a file': inText((text, at) => `${text.slice(0, at)}\0${text.slice(at)}`),
  'a file breaks off inside a bracket': inText((text, at) => `${text.slice(0, text.indexOf('\n', at) + 1)}broken: [`),
};
