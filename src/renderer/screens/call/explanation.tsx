import type { Mention } from '../../../shared/escalation/reading/reader';
import { useCall, useDesk } from '../../state/use-desk';
import styles from './narrative.module.css';

export const ASSERTIONS = {
  affirmed: '',
  uncertain: 'perhaps',
  negated: 'said not to be there',
  past: 'in the past',
  hypothetical: 'only feared',
  other: 'not here',
  resolved: 'over',
} as const;

/** What the words at the caret, or under the pointer, were taken for, and the rule they raised. */
export function Explanation({ mention }: { readonly mention: Mention }) {
  const { words, concept, assertion, from, to } = mention;
  const label = useDesk((desk) => desk.pack?.concepts.find(({ id }) => id === concept)?.label ?? concept);
  const findings = useCall((state) => state.evaluation.findings);
  const rule = findings.find(({ because }) =>
    because.some((one) => one.kind === 'words' && one.from === from && one.to === to),
  );
  const meant = ASSERTIONS[assertion];
  return (
    <span className={styles.explanation}>
      “{words}”: {label}
      {meant === '' ? '' : `, ${meant}`}
      {rule === undefined ? '' : `; ${rule.rule} ${rule.title}, ${rule.level}`}
    </span>
  );
}
