import { flushSync } from 'react-dom';
import { FilterList } from '../../../components/filter-list';
import { focusQuestion } from '../../../keys/focus';
import { useCall } from '../../../state/use-desk';
import { STATE_WORDS } from '../../../wording/question-words';
import { useOutline } from '../outline';
import styles from './panel.module.css';

/** Any question at any time. */
export function JumpPanel() {
  const goTo = useCall((state) => state.goTo);
  const items = useOutline().map(({ item, state }) => ({
    id: item.id,
    label: item.question.label,
    detail: STATE_WORDS[state],
  }));
  return (
    <>
      <h2 className={styles.title}>Go to a question</h2>
      <FilterList
        label="Question"
        items={items}
        onPick={(id) => {
          flushSync(() => goTo(id));
          focusQuestion();
        }}
      />
    </>
  );
}
