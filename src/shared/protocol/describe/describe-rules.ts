import { type PackSources, plainSources } from '../check/sources';
import type { Pack, Protocol, RedFlag, Rule } from '../pack';
import { type ConditionWords, conditionWords } from './condition-words';
import { linkTo, plain, quoted, table } from './markdown';

/** Every escalation rule of a pack as one Markdown page, so that a person finds any rule by its number or topic. */
export function describeRules(pack: Pack, sources: PackSources = plainSources(pack)): string {
  const say = conditionWords(pack);
  const parts = [
    '# Escalation rules',
    introduction(pack),
    '## All text rules',
    indexOf(pack.rules),
    ...topicsIn(pack.rules, sources).flatMap(({ file, rules }) => [
      `## ${titleOf(file)}`,
      `\`${file}\``,
      ...rules.map((rule) => describeRule(rule, say)),
    ]),
    '## The gate',
    'Ten questions on every call; a yes raises the rule.',
    gateTable(pack),
    '## Red flags of the types',
    'A danger that an answer to a type’s script tells, or the answer yes to a question of the flag’s own.',
    ...pack.protocols.map((protocol) => flagTable(protocol, say)),
  ];
  return parts.join('\n\n');
}

function introduction({ agency, rules }: Pack): string {
  return [
    `Written by \`npm run rules\` from the agency pack of ${plain(agency.name)}; not by hand.`,
    `The ${rules.length} text rules read the narrative on every key. A rule that **raises** shows the banner; a rule that ` +
      '**asks** slips in one question, and raises when the answer is yes. In a note of nine words or more where all around ' +
      'sounds ordinary, a rule that raises asks first, unless it is sure; where it sounds like what is said every day it ' +
      'keeps quiet, unless it is sure or grave (decision 6). Level E3: a threat to life, or in progress; E2: ' +
      'it just occurred, a suspect is near, a hazard; E1: for the supervisor.',
    'Words in italics name a concept of the lexicon: the narrative says so, surely or perhaps. A concept that is denied, ' +
      'past, supposed, over or told of somebody else does not count, unless the rule says in brackets that it does. All ' +
      'parts of one way to hold are found close together in the narrative. The time is as answered, or as the narrative ' +
      'says where that is more pressing.',
  ].join('\n\n');
}

function indexOf(rules: readonly Rule[]): string {
  const byNumber = rules.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  return table(
    ['rule', 'title', 'level', 'strength'],
    byNumber.map((rule) => [linkTo(headingOf(rule), rule.id), plain(rule.title), rule.level, rule.strength]),
  );
}

type Topic = { readonly file: string; readonly rules: readonly Rule[] };

function topicsIn(rules: readonly Rule[], sources: PackSources): readonly Topic[] {
  const byFile = Map.groupBy(rules.keys(), (index) => sources.rules[index]?.file ?? '');
  return [...byFile].map(([file, indexes]) => ({ file, rules: rules.filter((_, index) => indexes.includes(index)) }));
}

/** `escalation/fire-hazard.yaml` is the topic "Fire hazard". */
function titleOf(file: string): string {
  const words = file.replace(/^.*\/|\.yaml$/g, '').replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function headingOf({ id, title }: Rule): string {
  return `${id} ${title}`;
}

function describeRule(rule: Rule, say: ConditionWords): string {
  const ways = 'any' in rule.when ? rule.when.any : [rule.when];
  const [fires = ''] = rule.fires;
  const [quiet = ''] = rule.quiet;
  const does = rule.strength === 'raise' ? `raises${rule.sure ? ', sure' : ''}${rule.grave ? ', grave' : ''}` : 'asks';
  const facts = table(
    ['level', `${rule.level}, ${does}`],
    [
      ...(rule.ask === undefined ? [] : [['ask', quoted(rule.ask.en)]]),
      ['say', quoted(rule.say.en)],
      ['why', plain(rule.rationale)],
      ['source', plain(rule.source)],
      ['version', String(rule.version)],
      [does, quoted(fires)],
      ['stays quiet', quoted(quiet)],
    ],
  );
  const holds = ways.length > 1 ? 'Holds when one of these does:' : 'Holds when:';
  return [`### ${plain(headingOf(rule))}`, facts, holds, ways.map((way) => `- ${say(way)}`).join('\n')].join('\n\n');
}

function gateTable({ gate }: Pack): string {
  return table(
    ['rule', 'question', 'about', 'level', 'still unknown after the follow-up'],
    gate.map((one) => [one.rule, one.id, plain(one.label), one.level, one.unknownRaises ? 'E2, unless past' : '']),
  );
}

function flagTable({ number, title, redFlags }: Protocol, say: ConditionWords): string {
  const rows = redFlags.map((flag) => [flag.rule, plain(flag.label), flag.level, raisedWhen(flag, say)]);
  return `### ${number} ${plain(title)}\n\n${table(['rule', 'red flag', 'level', 'raised when'], rows)}`;
}

function raisedWhen({ raisedBy, ask }: RedFlag, say: ConditionWords): string {
  const own = ask === undefined ? [] : [`yes to ${quoted(ask.en)}`];
  return [...(raisedBy === undefined ? [] : [say(raisedBy)]), ...own].join(', or ');
}
